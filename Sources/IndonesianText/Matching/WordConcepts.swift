/// Words that mean nearly the same wherever a bot asks what someone wants.
///
/// Each word of a group counts as its first one, a little less sure than the word itself. Roots
/// only: affixes are taken away before. What is the same only in one bot belongs into its
/// `kamus.yaml`.
///
/// Origin: compiled by hand for this project.
enum WordConcepts {
  private static let groups = """
    buat bikin ciptakan; bicara omong ngobrol obrol ngomong cakap; uang duit fulus dana rupiah; \
    hitam item; periksa cek pantau tengok; lihat tonton; hapus delete buang hilangkan takedown \
    hilang lenyap; ubah ganti edit koreksi perbaiki revisi rubah ralat; kirim send antar; telepon \
    call dial; foto gambar potret jepret; tangkapan screenshot; jadwal agenda; lokasi tempat \
    posisi; alamat letak; biaya ongkos tarif harga; murah hemat; mulai start; batal cancel urung \
    cabut tarik; lacak telusur lacakan tracking track; tautan link url; konten posting postingan \
    unggahan cuitan tweet story; aduan adu lapor keluhan keluh; pelapor pengadu; rahasia privat \
    privasi anonim confidential sembunyi samar; aman lindung terlindung; sebar bocor sebarkan \
    share publikasi umbar; ketahuan tahu; identitas jati; hukum sanksi pidana penjara denda \
    tangkap; blokir blok banned suspend; coblos pilih pungut; undangan panggilan; hasil keputusan; \
    suap sogok amplop serangan; bagi sebarin; sembako beras; spanduk baliho poster reklame; kontak \
    hubungi; kantor sekretariat; asli resmi beneran benar; tipu bohong palsu; robot bot mesin; \
    lama durasi estimasi tunggu; proses tangani tindak garap; selesai rampung kelar tuntas; syarat \
    ketentuan kriteria; umur usia; ktp ektp; warga penduduk siswa pelajar mahasiswa pns asn wna \
    santri; daftar registrasi; kabar perkembangan update progres progress lanjut; status keadaan; \
    tambah susul lengkapi; salah keliru; perlu butuh; jenis macam kategori golongan tipe; larang \
    langgar; contoh misal; aturan peraturan regulasi; gratis free; sakit nyeri; dokter dr; obat \
    pil; antre antri antrean; praktik praktek; kadaluarsa kedaluwarsa; imunisasi vaksin suntik; \
    bayi balita; ambulans ambulan; napas nafas; peta maps map; dekat sekitar; facebook instagram \
    twitter tiktok youtube medsos sosmed; besok lusa; langkah prosedur alur tahap tahapan \
    mekanisme tutorial; akta akte; lampir lampiran sertakan; rusak patah pecah sobek; hp hape \
    ponsel handphone
    """

  /// The word that a root counts as; nil where it stands for itself.
  static func head(of root: String) -> String? { heads[root] }

  /// All words with the one that each counts as, by word.
  static let members: [(member: String, head: String)] =
    heads.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }

  private static let heads: [String: String] = {
    var heads: [String: String] = [:]
    for group in groups.split(separator: ";") {
      let words = group.split(separator: " ").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
      for word in words where heads[word] == nil { heads[word] = words[0] }
    }
    return heads
  }()
}
