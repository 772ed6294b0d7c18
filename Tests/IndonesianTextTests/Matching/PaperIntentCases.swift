/// The intents of an office for identity papers, and sentences for them; see `IntentCases`.
///
/// Written down before the matcher weighed pairs of words; compiled by hand for this project.
enum PaperIntentCases {
  /// Intent; example sentences divided by `/`.
  static let definitions = """
    ktp_baru; Bagaimana cara membuat KTP baru? / cara bikin ktp / syarat bikin ktp pertama kali \
      / umur berapa boleh bikin ktp / rekam ktp di mana / mau buat e-ktp / perekaman ktp hari apa
    ktp_hilang; Bagaimana kalau KTP hilang atau rusak? / ktp saya hilang / ktp rusak mau ganti / \
      cetak ulang ktp / urus ktp hilang gimana / ktp patah bisa diganti / perlu surat polisi untuk \
      ktp hilang?
    kk; Bagaimana mengurus kartu keluarga? / cara buat kartu keluarga / pecah kk / tambah \
      anggota kk / kk hilang / mau pisah kk dari orang tua / perubahan data kk
    akta_lahir; Bagaimana membuat akta kelahiran? / bikin akta lahir anak / syarat akta \
      kelahiran / akta lahir terlambat / akta kelahiran hilang / denda akta terlambat / anak belum \
      punya akta
    pindah; Bagaimana mengurus surat pindah? / mau pindah domisili / surat pindah antar kota / \
      cara mengurus skpwni / pindah alamat satu kecamatan / syarat surat pindah / pindah datang \
      dari luar kota
    antre_online; Bagaimana mendaftar antrean daring? / cara ambil antrian online / daftar \
      antrean lewat aplikasi / nomor antrean saya / aplikasi antrian error / kuota antrean habis / \
      bisa datang tanpa antrian?
    jam_layanan; Kapan jam layanan dukcapil? / dukcapil buka jam berapa / sabtu buka tidak / \
      jadwal pelayanan / istirahat jam berapa / tanggal merah tetap buka? / buka sampai jam berapa
    biaya; Apakah ada biaya? / apakah gratis / bayar berapa bikin ktp / ada pungli / biaya cetak \
      kk / kenapa diminta uang / biaya pengurusan dokumen
    status; Bagaimana status permohonan saya? / dokumen saya sudah jadi belum / cek status \
      permohonan / berkas saya sampai mana / kapan ktp saya bisa diambil / lacak berkas / sudah \
      seminggu belum jadi
    pengambilan; Di mana mengambil dokumen? / ambil ktp di mana / bisa diwakilkan ambilnya / \
      syarat ambil dokumen / dikirim ke rumah bisa? / kantor pengambilan di mana / bawa apa saja \
      waktu ambil
    ikd; Apa itu identitas kependudukan digital? / cara aktivasi ikd / aplikasi ikd tidak bisa \
      dibuka / ktp digital itu apa / qr aktivasi minta di mana / ganti hp ikd gimana / ikd wajib \
      tidak
    kematian; Bagaimana mengurus akta kematian? / cara bikin akta kematian / syarat akta \
      kematian / orang tua meninggal urus apa / lapor kematian ke mana / kk setelah ada yang \
      meninggal
    """

  /// Intent; what was typed.
  static let all = """
    ktp_baru; gimana cara bikin e-ktp
    ktp_baru; mau rekam ktp dimana
    ktp_baru; umur 16 bs bikin ktp?
    ktp_baru; persyaratan ktp pertama
    ktp_baru; anak saya baru 17 mau buat ktp
    ktp_baru; rekaman ktp kapan aja
    ktp_baru; bikin ktp baru gmn kak
    ktp_hilang; ktpku ilang
    ktp_hilang; ktp saya patah
    ktp_hilang; ganti ktp yang rusak
    ktp_hilang; kehilangan ktp harus gimana
    ktp_hilang; nyetak ulang ktp
    ktp_hilang; ktp nya kecuri
    kk; bikin kk baru
    kk; pisah kartu keluarga sama ortu
    kk; nambah anak di kk
    kk; kk saya ilang
    kk; ubah data di kartu keluarga
    kk; pecah kk gmn caranya
    akta_lahir; akte lahir bayi
    akta_lahir; mau buat akta anak
    akta_lahir; anakku belum ada aktenya
    akta_lahir; telat bikin akta lahir kena denda?
    akta_lahir; syarat bikin akte kelahiran apa aja
    akta_lahir; akta lahirku hilang
    pindah; mau pindah alamat
    pindah; cara urus surat pindah
    pindah; pindah ke kota lain gimana
    pindah; skpwni itu ngurusnya dimana
    pindah; saya mau pindah domisili dari jember
    antre_online; ngambil antrian gimana
    antre_online; daftar online buat antri
    antre_online; kuota antriannya habis terus
    antre_online; antrean saya nomor berapa
    antre_online; aplikasi antreannya error
    antre_online; kalo ga ambil antrian boleh datang?
    jam_layanan; jam buka dukcapil
    jam_layanan; hari sabtu buka ga
    jam_layanan; pelayanan sampe jam brp
    jam_layanan; jam istirahatnya
    jam_layanan; buka jam brp min
    jam_layanan; libur gak tanggal merah
    biaya; bikin ktp bayar gak
    biaya; gratis kan
    biaya; dimintain duit sama petugas
    biaya; biaya bikin akta berapa
    biaya; kena biaya ga
    biaya; cetak kk bayar brp
    status; berkas saya udah jadi?
    status; cek status berkas
    status; ktp saya kapan jadi
    status; udah 2 minggu belum jadi jg
    status; permohonan saya sampe mana
    status; lacak permohonan
    pengambilan; ngambil ktp dimana
    pengambilan; boleh diwakilin ga ambil ktpnya
    pengambilan; ambil dokumen bawa apa
    pengambilan; bisa dikirim ke rumah gak
    pengambilan; tempat ambil kk dimana
    ikd; aktivasi ikd gmn
    ikd; ktp digital apaan
    ikd; aplikasi ikd error terus
    ikd; ganti hape ikdnya gimana
    ikd; wajib punya ikd?
    kematian; bapak saya meninggal urus apa aja
    kematian; bikin akte kematian
    kematian; lapor orang meninggal
    kematian; syarat bikin surat kematian
    kematian; ibu meninggal kk nya gimana
    di_luar; cara bikin kue
    di_luar; bikin sim dimana
    di_luar; sim saya hilang
    di_luar; atm saya hilang
    di_luar; kartu kredit ditolak
    di_luar; kartu perdana mati
    di_luar; pindah sekolah
    di_luar; pindah kerja
    di_luar; antrian bpjs
    di_luar; nomor hp gubernur
    di_luar; buka puasa jam berapa
    di_luar; bioskop buka jam berapa
    di_luar; biaya nikah
    di_luar; biaya rumah sakit
    di_luar; uang saya hilang
    di_luar; status facebook
    di_luar; lacak hp
    di_luar; ambil uang di atm
    di_luar; kirim paket
    di_luar; aplikasi tiktok error
    di_luar; ganti oli
    di_luar; ganti hp baru
    di_luar; orang tua saya sakit
    di_luar; meninggal kenapa ya artis itu
    di_luar; keluarga berencana
    di_luar; anak saya demam
    di_luar; surat lamaran kerja
    di_luar; surat cinta
    di_luar; lapor pajak
    di_luar; lapor polisi
    di_luar; cetak foto
    di_luar; cetak undangan
    di_luar; rekam video layar
    di_luar; umur berapa kamu
    di_luar; harga beras
    di_luar; jadwal bola
    di_luar; cuaca besok
    di_luar; syarat kpr
    di_luar; syarat masuk polisi
    di_luar; alamat kantor pos
    di_luar; tanggal berapa sekarang
    di_luar; digital marketing
    di_luar; qr code spotify
    di_luar; polisi tidur
    di_luar; hilang sinyal
    di_luar; rusak mesin cuci
    di_luar; denda tilang
    di_luar; pungutan parkir
    di_luar; bayar pajak motor
    di_luar; tambah daya listrik
    """
}
