/// Messages and their tone, written down before the reader was asked.
enum ToneCases {
  static let abusive = [
    "anjing lu", "dasar monyet", "bot goblok", "tolol banget sih", "bangsat kalian semua",
    "4njing", "anj*ng", "a n j i n g", "b4ngs4t", "bgst", "kntl", "k0nt0l", "g0bl0k lo",
    "jancuk", "cok", "asu koen", "matamu", "ndasmu", "bajingan tengik", "anying sia", "goblog",
    "belegug siah", "pukimak kau", "sundala", "telaso", "kabulamma", "bacot lu", "kampret",
    "brengsek", "pantek", "kanciang", "bungul", "cukimai", "naskleng", "fuck you", "shit",
    "kalian semua idiot", "petugasnya dungu", "memek", "ngentot lo", "tai kucing", "babi lo",
    "anjiiing", "anjinggg", "taik", "lonte lu", "percuma lapor, petugasnya tolol",
    "laporan gue ga diproses, dasar bego", "setan lu", "otak udang", "gak punya otak kalian",
    "keparat", "bangke", "jnck", "bego amat botnya",
  ]

  static let threatening = [
    "kubunuh kau", "gue bacok lu", "awas kau ya, kubakar kantormu", "saya akan bom kantor kpu",
    "tunggu saja, rumahmu aku bakar", "tak pateni kowe", "gua habisin lo", "mati kau nanti malam",
    "kuhajar kalian", "saya bunuh petugasnya", "awas lo, gue tau rumah lo", "kutembak kepalamu",
    "siap siap mati lo", "gw gorok leher lu", "kami akan bakar tps itu", "aku akan membunuhmu",
  ]

  static let distressed = [
    "saya mau bunuh diri", "pengen mati aja", "aku ingin mengakhiri hidupku", "capek hidup",
    "lebih baik saya mati", "udah ga kuat hidup lagi", "gantung diri aja kali ya aku",
    "mau mati rasanya", "saya ingin bundir", "hidupku sudah tidak ada gunanya",
    "rasanya pengen nyakitin diri sendiri", "gak pengen hidup lagi",
  ]

  static let safe = [
    "anjing tetangga menggonggong terus", "daging babi di pasar", "monyet di kebun binatang",
    "komentarnya isinya \"goblok\" semua", "dia bilang saya anjing", "saya dikatain babi",
    "akun itu menulis bangsat ke calon kami", "ada yang menyebut calon kami \"monyet\"",
    "postingannya menghina dengan kata tolol", "saya diancam mau dibunuh",
    "mereka mengancam akan membakar rumah saya", "ada yang mau bakar tps",
    "dia bilang \"kubunuh kau\" di komentar", "pesannya: kubakar rumahmu", "konten ini bohong",
    "kampanye hitam di taiwan", "asumsi saya begitu", "berita bunuh diri itu hoaks",
    "tetangga saya bunuh diri", "akunnya menyuruh orang bunuh diri", "bodo amat deh",
    "saya bodoh soal teknologi", "tolong jangan bunuh saya", "saya pukul 8 ke tps",
    "kami bakar sampah tiap sore", "mati lampu di sini", "hp saya mati", "lampu mati total",
    "setan gepeng judul filmnya", "calon nomor dua babi, katanya", "asuransi saya", "cokelat",
    "cucu saya", "memekarkan wilayah", "kontolnya disensor di videonya", "lapor hoaks",
    "terima kasih", "petugasnya ramah", "saya dipukul timses", "dia mau membunuh saya",
    "orang gila masuk tps", "ujaran kebencian: \"dasar kafir\"", "shitty? bukan, city",
    "babinsa datang ke desa", "anjir serem banget", "mau lapor ancaman pembunuhan",
    "banci kaleng itu judul lagu", "goa monyet", "tahi lalat", "kena begal",
    "semangat kami tidak mati", "saya takut dibunuh", "video itu berisi makian anjing bangsat",
  ]
}
