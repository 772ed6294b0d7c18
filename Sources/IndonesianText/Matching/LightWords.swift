/// Words that say little about what a message is about.
///
/// Compiled by hand for this project.
package enum LightWords {
  /// Words that ask; they tell questions apart, though they say little by themselves.
  package static let questions = [
    "bagaimana", "kenapa", "mengapa", "kapan", "mana", "siapa", "berapa", "apa", "jam", "hari",
    "tanggal", "nomor", "lama", "cara", "boleh", "harus", "jenis", "arti", "setelah",
  ]

  /// Words of everyday talk; that no intent knows them says little about what a message is about.
  package static let everyday = [
    "tunggu", "dapat", "kasih", "beri", "buat", "pakai", "ambil", "lihat", "cari", "coba", "pergi",
    "datang", "masuk", "keluar", "tahu", "ingat", "lupa", "kata", "bilang", "orang", "teman",
    "anak", "bapak", "ibu", "tetangga", "warga", "minggu", "bulan", "tahun", "pagi", "malam",
    "siang", "sore", "tadi", "kemarin", "besok", "nanti", "rumah", "jalan", "tempat", "kota",
    "desa", "kampung", "daerah", "luar", "dalam", "depan", "dekat", "baru", "besar", "kecil",
    "banyak", "sedikit", "semua", "beberapa", "sering", "ribu", "juta", "hp", "cepat", "segera",
    "temu", "muncul", "mulai", "laku", "hal", "cara", "contoh", "bentuk", "rupa", "macam", "benar",
    "tentu", "atas", "bawah", "kena", "perlu", "butuh", "tanpa", "umur", "punya", "sini", "sana",
    "situ", "sendiri", "lewat", "soal", "tentang", "maksud", "kabar", "kira", "saudara", "sekolah",
    "kalian", "terima", "nama", "kali", "sampai", "pasti", "ikut", "tinggal", "hilang", "mati",
    "tengah", "pinggir", "samping", "sebelah", "belakang", "seberang", "sekitar", "ujung", "pojok",
    "subuh", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "januari", "februari", "maret",
    "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember",
    "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
    "puluh", "ratus", "menit", "detik", "sejam", "sebentar", "lusa", "akhir", "awal", "pertama",
    "kedua", "bos", "kakak", "adik", "mertua", "istri", "suami", "nenek", "kakek", "tante", "om",
    "kawan", "saudara", "mbah", "anu", "gara", "kuat", "lemah", "parah", "aneh", "bagus", "jelek",
    "bahaya", "aman", "susah", "mudah", "malas", "bingung", "takut", "cemas", "marah", "sabar",
    "kapok", "capek", "sakit", "penting", "darurat", "yakin", "percaya", "curiga", "dengar",
    "cerita", "bawa", "taruh", "pegang", "pindah", "balik", "kembali", "turun", "berhenti",
    "tetap", "kadang", "selalu", "biar", "jauh", "panjang", "pendek", "lurus", "putar", "keliling",
    "usah", "guna", "jangka", "cukup", "kurang", "tambah", "penuh", "utuh", "khusus", "umum",
    "masalah", "urus", "sibuk", "ribut", "ramai", "sepi", "minta", "suruh", "nasib", "total",
    "pakai", "simpan", "buka", "tutup", "gang", "komplek", "perumahan", "trotoar", "masjid", "toko",
    "beda", "online", "daring", "offline", "pasar", "sawah", "sungai", "blok", "pintu", "lantai",
    "kamar", "dapur",
  ]

  /// All of them.
  package static let all = [
    "ini", "itu", "apa", "apakah", "yang", "di", "ke", "dari", "untuk", "dan", "atau", "dengan",
    "saya", "anda", "kamu", "kami", "kita", "dia", "mereka", "nya", "ada", "adalah", "bisa",
    "boleh", "mau", "ingin", "sudah", "belum", "akan", "juga", "saja", "lagi", "kalau", "jika",
    "kah", "dong", "sih", "kok", "ya", "kan", "deh", "bagaimana", "kenapa", "mengapa", "kapan",
    "mana", "siapa", "berapa", "pada", "oleh", "sebagai", "harus", "tidak", "bukan", "jadi",
    "karena", "lah", "loh", "sekarang", "dulu", "nih", "banget", "sekali", "terus", "habis",
    "supaya", "agar", "tapi", "tetapi", "punya", "sama", "tanya", "tolong", "minta", "akan", "halo",
    "syukran", "numpang",
    "begini",
    "jangan", "masih", "memang", "mungkin", "pernah", "biasa", "hanya", "cuma", "malah", "bahkan",
    "padahal", "sebab", "ketika", "saat", "pas", "sambil", "lalu", "kemudian", "begitu", "seperti",
    "sebut", "para", "pun", "entah", "pula", "maka", "namun", "hingga", "antara", "setiap", "tiap",
    "kira", "sangat", "lebih", "paling", "sempat", "terlanjur", "keburu", "langsung", "kayak",
    "telanjur", "biar", "gara", "nih", "tuh", "min", "pak", "bu", "mas", "mbak", "kak", "gan",
    "kang", "teh", "bro", "sis", "bang", "si", "sang", "cuman", "doang", "barusan", "tadi", "usah",
    "gini", "gitu",
  ]
}
