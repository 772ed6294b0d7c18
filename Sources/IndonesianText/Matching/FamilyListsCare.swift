extension WordFamilies {
  /// Health insurance, treatment, schools, and how things stand with people.
  ///
  /// Origin: compiled by hand for this project.
  static let care: [(field: String, families: String)] = [
    (
      "jaminan_kesehatan",
      """
      bpjs: kis jkn bpjsku asuransi_kesehatan askes; \
      iuran: premi setoran_bulanan bayar_bulanan iurannya iurane setoran_bpjs sebulan_setor \
        sebulan_bayar sebulan_kena bayar_sebulan setor_sebulan; \
      faskes: fasilitas_kesehatan puskesmas klinik dokter_keluarga tempat_berobat \
        faskes_tingkat faskesku fasilitas_kesehatan_tingkat_pertama fktp dokter_umum; \
      aktif: nonaktif mati_kartu diaktifkan aktifin aktifkan blokir keblokir non_aktif \
        tidak_bisa_dipakai tidak_bisa_digunakan aktif_lagi hidup_lagi reaktivasi diaktivasi \
        mati_lagi kartu_mati kartunya_mati kartu_tidak_aktif; \
      daftar: ikut gabung bergabung kepesertaan; \
      tanggung: cover klaim ditanggung dijamin tanggungan jamin dicover dikaver kaver \
        ditanggungkah; \
      rujuk: rujukan surat_pengantar pengantar_dokter rujukane rujukanna surat_rujuk
      """
    ),
    (
      "tindakan_medis",
      """
      operasi: bedah sesar caesar cesar oprasi pembedahan; \
      melahirkan: lahiran persalinan bersalin ngalahirkeun babaran; \
      hemodialisa: cuci_darah kemo kemoterapi; \
      gigi: kawat_gigi behel geraham untu gusi; \
      kacamata: alat_bantu_dengar kursi_roda protesa; \
      jantung: ginjal paru paru_paru kanker stroke diabetes
      """
    ),
    (
      "gawat_darurat",
      """
      darurat: igd ugd gawat emergensi kritis ambulans; \
      rsud: rumah_sakit rs rumahsakit
      """
    ),
    (
      "pekerjaan",
      """
      kerja: pekerjaan nyambut_gawe digawe karir; \
      perusahaan: pabrik pt kantor_kerja majikan juragan bos; \
      resign: berhenti_kerja phk dipecat pensiun keluar_kerja
      """
    ),
    (
      "sekolah",
      """
      sekolah: madrasah sakola sd smp sma smk tk paud pesantren sekolahan sakolah mts; \
      daftar: registrasi mendaftar ndaftar daptar masukin_anak ndaftarke ngadaptar enrol \
        mendaftarkan ndaftarno ngadaptarkeun; \
      seragam: baju_sekolah buku_sekolah sepatu_sekolah; \
      ijazah: rapor raport skl nilai
      """
    ),
    (
      "jalur_masuk",
      """
      zonasi: ppdb jalur spmb; \
      afirmasi: kip pkh yatim miskin tidak_mampu kurang_mampu piatu sktm; \
      prestasi: piala juara lomba medali sertifikat_lomba
      """
    ),
    (
      "jarak",
      """
      jarak: meter radius ukur jauh kilometer kejauhan deket_rumah; \
      titik: koordinat peta titik_rumah patokan
      """
    ),
    (
      "hasil_seleksi",
      """
      lolos: diterima keterima lulus gugur peringkat seleksi urutan ranking mlebu katarima \
        katampi ketrima katrima kasil diterimo; \
      hasil: pengumuman kelulusan; \
      umum: pengumuman diumumkan
      """
    ),
    (
      "biaya_sekolah",
      """
      sumbangan: pungutan uang_gedung dana_bos spp uang_pangkal iuran_sekolah infak \
        dana_komite komite iuran_komite uang_pembangunan; \
      biaya: bayar pungutan gratis uang_seragam
      """
    ),
    (
      "menyebut",
      """
      sebut: cantum tercantum dicantumkan tulis tampil muncul tampilkan ditampilkan
      """
    ),
    (
      "kata_ringan",
      """
      nomor: no nmr nomer; \
      ya: yo tho iyo iyah tenang_saja santai_saja; \
      di: neng nang ning ing; \
      dari: ti saking seko kawit sejak atas_nama; \
      yang: sing nu ingkang; \
      belum: tacan can durung acan tonden konden daong belon balum bolun; \
      ada: ana aya onok wonten adong engka niak wenten bede ade; \
      bulan: sasi wulan sebulan bulanan; \
      hari: dino dinten poe dina; \
      pagi: isuk enjing subuh isuk_isuk pagi_hari pagi_pagi pagi_buta; \
      malam: bengi wengi peuting dalu semalam tengah_malam tengah_wengi malam_hari \
        malam_malam; \
      lebih: luwih leuwih langkung labiah; \
      sangat: pisan nian bana nemen; \
      tidak: ra tan ndak gak ga ndang nyanda enja tania idak not nda; \
      habis: entek beak telas seep; \
      berapa: piro pira sabaraha barapo pinten barampa sadia akuda sabara barapa brapa; \
      anak: bocah lare budak arek; \
      ingin: arek pengin hoyong handak naeng niat berniat berkeinginan kepengen want \
        hendaknya; \
      kemarin: kamari wingi minggu_kemarin minggu_wingi kapan_hari kemarin_lusa wingenane \
        kamari_ieu; \
      lama: suwe lila lami; \
      karena: gara_gara soalnya mergo; \
      sekarang: saiki ayeuna kini; \
      mana: ngendi dija kija didia tudia dima dimma tegi kega where ngendine; \
      sudah: telah hudah enggeus suba nunga already; \
      dulu: tempo_hari tempo_dulu kapungkur; \
      cpns: masuk_polisi daftar_polisi jadi_polisi tes_polisi masuk_tentara daftar_tentara \
        jadi_tentara jadi_pns daftar_pns akpol akmil bintara
      """
    ),
  ]
}
