/// The intents of a health insurance, and sentences for them; see `IntentCases`.
///
/// Written down before the matcher knew any word of its matter; compiled by hand for this project.
enum InsuranceIntentCases {
  /// Intent; example sentences divided by `/`.
  static let definitions = """
    daftar; Bagaimana cara mendaftar BPJS Kesehatan? / cara daftar bpjs / syarat daftar \
      peserta mandiri / daftarkan bayi baru lahir / daftar bpjs online / mau jadi peserta \
      baru
    iuran; Berapa iuran saya? / iuran kelas 1 berapa / cek tagihan bpjs / tunggakan saya \
      berapa / bayar iuran di mana / cara bayar bpjs lewat atm
    nonaktif; Mengapa kartu saya tidak aktif? / kartu bpjs tidak aktif / cara mengaktifkan \
      kembali / bpjs mati karena nunggak / status kepesertaan nonaktif / kok kis saya \
      diblokir
    pindah_faskes; Bagaimana cara pindah faskes? / pindah faskes / ganti puskesmas / ubah \
      faskes tingkat 1 / pindah dokter keluarga / pindah klinik caranya
    pindah_kelas; Bagaimana naik atau turun kelas? / turun kelas dari 1 ke 3 / naik kelas \
      rawat / ubah kelas bpjs / biaya naik kelas
    rujukan; Bagaimana mendapat rujukan? / minta rujukan / rujukan ke rumah sakit / surat \
      rujukan berlaku berapa lama / langsung ke rs tanpa rujukan boleh / rujuk balik
    jaminan; Penyakit dan tindakan apa yang ditanggung? / operasi ditanggung bpjs tidak / \
      kacamata dapat berapa / gigi palsu ditanggung / melahirkan pakai bpjs / obat yang \
      tidak ditanggung
    ubah_data; Bagaimana mengubah data peserta? / ganti nomor hp / nama di kartu salah / \
      pindah alamat / tambah anggota keluarga / peserta meninggal lapor ke mana / keluar \
      dari perusahaan pindah mandiri
    """

  /// Intent; what was typed.
  static let all = """
    daftar; istri saya baru lahiran, bayinya langsung didaftarin atau nanti
    daftar; saya belum punya bpjs, bikinnya bawa apa aja
    daftar; arek mandiri kumaha carana ngadaptar
    daftar; bapak saya petani pengen ikut bpjs, bisa lewat hp ga
    iuran; sebulan setor brp buat 4 orang
    iuran; nunggaknya udah sampe berapa ya atas nama jumadi
    iuran; bayarnya bisa di indomaret kan
    iuran; mau lunasin tapi dicicil boleh
    nonaktif; tadi di puskesmas ditolak katanya kartunya mati
    nonaktif; abis resign dari pabrik bpjs ku ga bisa dipake
    nonaktif; biar aktif lagi gimana, kemarin telat 3 bulan
    nonaktif; knp kis ibu saya ga bisa dipakai berobat
    pindah_faskes; faskesku kejauhan, pengen ke klinik deket rumah
    pindah_faskes; pindah kos ke malang, berobatnya masih di puskesmas lama, gantinya gmn
    pindah_faskes; boleh ga ganti dokter, yg sekarang galak
    pindah_kelas; pengen diturunin ke kelas 3 soalnya berat bayarnya
    pindah_kelas; dari kelas dua naik ke satu nambah berapa
    pindah_kelas; kelas berapa aja yg bisa diubah tiap taun
    rujukan; surat dr puskesmas buat ke dokter jantung udah lewat 3 bulan masih laku ga
    rujukan; kalo darurat langsung igd apa mesti ke puskesmas dulu
    rujukan; ga dikasih surat pengantar ke rs sama dokternya
    jaminan; cuci darah dicover ga
    jaminan; sesar bayar lagi apa gratis
    jaminan; pasang kawat gigi masuk tanggungan gak
    jaminan; kacamata bisa diklaim brp ratus ribu
    ubah_data; mertua saya wafat, kartunya diapain
    ubah_data; tanggal lahir anak saya keliru di kartu
    ubah_data; nomer wa yg lama udah ilang, mau diupdate
    ubah_data; udah ga kerja di pt, mau jadi bayar sendiri
    di_luar; bpjs ketenagakerjaan jht cairnya kapan
    di_luar; nomor polisi motor saya hilang
    di_luar; dokter anak yg bagus siapa ya
    di_luar; kelas yoga hari minggu ada ga
    di_luar; obat jerawat yg ampuh apa
    di_luar; mau pindah sekolah syaratnya apa
    di_luar; rs harapan buka lowongan perawat ga
    di_luar; iuran sampah rt brp
    di_luar; kartu atm saya keblokir
    di_luar; simpati sama telkomsel beda apa
    di_luar; sertifikat vaksin saya ga muncul di pedulilindungi
    di_luar; lagi sakit hati nih
    di_luar; gaji dirut bpjs berapa
    di_luar; makasih infonya dok
    """
}
