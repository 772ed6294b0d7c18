extension WordFamilies {
  /// Reports and what becomes of them: telling, evidence, stages, penalties, secrecy, correction.
  ///
  /// Origin: compiled by hand for this project.
  static let reports: [(field: String, families: String)] = [
    (
      "pelaporan",
      """
      lapor: adu keluh komplain complain report reporting ngadu wadul curhat aduin \
        protes wadulke wadule laporno laporake ngelapor ngalapor malapor; \
      sampaikan: nyampein nyampaikan utarakan ungkapkan ceritakan kemukakan beritahukan \
        kasih_tahu ngasih_tahu beri_tahu; \
      tiket: nomor_laporan kode_laporan nomor_aduan nomor_registrasi kode_tiket \
        nomor_tiket kode_aduan nomor_pengaduan; \
      saluran: kanal channel wadah media_pengaduan; \
      formulir: form borang blanko blangko; \
      temu: jumpa dapati pergok saksikan pergoki ngeliat nemu nemuin manggih katemu
      """
    ),
    (
      "cara",
      """
      cara: langkah prosedur alur tahap tahapan mekanisme tutorial step panduan petunjuk \
        pedoman tatacara tata_cara kiat carane carana caro caronyo caranyo carano teknis \
        step_by_step urutan juknis sop; \
      ajar: ajari ajarin pandu bimbing tuntun arahkan wuruk; \
      bantu: tulungi tulong bantosan rewang help; \
      jelas: terang papar uraikan jabarkan
      """
    ),
    (
      "tindak_lanjut",
      """
      setelah: terus_bagaimana terus_apa lalu_apa lalu_bagaimana kemudian_apa sesudah \
        habis sehabis selepas seusai usai sawise saatos sanggeus bakda sabot selanjutnya \
        berikutnya salajengna saterusna sakwise sudahnya sanggeusna; \
      proses: tangani tindak garap urus dikerjakan dikerjain tindaklanjuti proseskan \
        diurus gubris eksekusi prosese prosesna prosesnyo; \
      tanggap: respon respons balas jawab reaksi tanggepan wales bales feedback walesan \
        respond; \
      lanjut: kelanjutan terusan teruskan tindaklanjut tindak_lanjut follow_up followup \
        lanjutannya salajeng; \
      periksa: kaji telaah teliti selidik usut investigasi verifikasi pelajari dalami \
        papariksa priksa pariksa analisis meriksa; \
      terima: tampa tarima nampa; \
      tolak: abaikan acuhkan diabaikan dicueki kacang; \
      polisi: polres polda polsek kepolisian aparat gakkumdu jaksa kejaksaan penyidik \
        pulisi; \
      pelaku: tersangka oknum dalang pelakune pelakuna; \
      petugas: staf staff pegawai karyawan pengawas panwas panwascam panitia komisioner; \
      hakim: pengadilan sidang vonis putus
      """
    ),
    (
      "waktu",
      """
      lama: berapa_lama durasi estimasi suwe lila lami suwene lilana lamina lamo \
        berapa_hari berapa_jam berapa_minggu berapa_bulan berapa_menit lama_waktu lambat \
        tempo perkiraan jangka_waktu lamonyo berapa_waktu pirang_dino pirang_dina \
        pirang_jam sabaraha_dinten sabaraha_poe pirang_minggu pirang_ari lawase antai \
        laweh suwi lelet lemot makan_waktu butuh_waktu waktu_berapa; \
      tunggu: menanti antos ngantos ngantosan ngenteni enteni nengga ngadago dago hadang \
        nunggoni; \
      selesai: rampung kelar tuntas beres rengse rampunge parantos_rengse tamat \
        sudah_jadi rebes finish done final bereskeun; \
      kapan: jam_berapa hari_apa tanggal_berapa tahun_berapa bulan_apa bulan_berapa \
        hari_h minggu_berapa pukul_berapa iraha bilo bile pabila bila kapankah jam_piro \
        jam_sabaraha tabuh_sabaraha dinten_naon dino_opo dina_apa tanggal_piro kapan_lai \
        malem_apa pidan berapa_hari_lagi kurang_berapa_hari berapa_lama_lagi; \
      cepat: segera kilat ekspres lekas gancang enggal age_age gasik buru_buru; \
      mulai: start awal wiwit mimiti ngawitan kawitan; \
      jadwal: agenda tanggal kalender rundown timeline tahapan_waktu; \
      batas: tenggat deadline maksimal paling_lambat limit
      """
    ),
    (
      "keadaan_laporan",
      """
      status: keadaan kondisi statuse statusna posisi_laporan; \
      kabar: perkembangan update progres progress updatean pembaruan beja warta kabare \
        kabarna apdet; \
      cek: pantau tengok lacak telusur lacakan tracking track ngecek priksani \
        pariksakeun intip monitor cekin cekkan; \
      sampai: tiba tekan dugi nepi tutug sampai_mana sampai_tahap_apa tekan_endi \
        tekan_ngendi dugi_ka_mana nepi_ka_mana sampek_ndi
      """
    ),
    (
      "bukti",
      """
      bukti: bukti_bukti barang_bukti alat_bukti evidence buktine buktina buktinyo \
        dokumen berkas; \
      screenshot: tangkapan_layar capture tangkap_layar screen_shot sekrinsut skrinsyut \
        tangkapan_hp printscreen screen_capture tangkapane; \
      foto: gambar potret jepret gambare potrek dokumentasi selfie poto; \
      video: rekaman rekam klip rekaman_layar screen_record screen_recording rekaman_suara \
        audio voice_note vn suara_rekaman; \
      tautan: link url alamat_web tautane linke linkna permalink salin_tautan copy_link; \
      salin: kopi copy copas nyalin; \
      unduh: download donlot sedot; \
      lampir: sertakan lampirkan nyertakan dilampiri attach cantumkan unggah upload \
        aplod apload siapkan siapin siap; \
      saksi: saksi_mata; \
      cukup: cekap
      """
    ),
    (
      "kerahasiaan",
      """
      rahasia: privat privasi confidential sembunyi samar rahasiakan tutupi privacy \
        rasiah rusiah simpan_rahasia; \
      anonim: tanpa_nama tanpa_identitas tidak_sebut_nama tanpa_sebut_nama nama_samaran \
        samaran inisial anonymous anonimus tanpa_menyebut_nama tanpa_ketahuan \
        tanpa_jeneng tanpa_nami; \
      aman: lindung terlindung proteksi jamin secure; \
      sebar: bocor cantum tampilkan sebarkan share publikasi umbar viralkan edarkan \
        siarkan forward nyebarin sumebar; \
      tahu: ketahuan ketauan terbongkar kanyahoan konangan terungkap nyahok; \
      identitas: jati data_pribadi data_diri biodata jatidiri nama_pelapor jeneng nami \
        identitase identitasna; \
      takut: khawatir was_was cemas wedi sieun ragu ngeri takuik takutan resah; \
      ancam: teror intimidasi balas_dendam
      """
    ),
    (
      "hukuman",
      """
      hukum: sanksi pidana penjara denda tangkap bui jerat kurung tuntut hukuman \
        penjarakan paukuman ukuman ukum setrap tindak_pidana pasal ancaman_pidana tahan \
        diproses_hukum; \
      langgar: pelanggaran terlarang larang dilarang palanggaran nglanggar ngalanggar \
        kejahatan haram ilegal pantangan nyalahi curang; \
      aturan: peraturan regulasi undang_undang hukumnya kaidah uu perbawaslu pkpu \
        dasar_hukum kebijakan; \
      blokir: blok banned suspend block ban tutup_akun nonaktifkan bekukan suspen \
        akun_ditutup akunnya_ditutup; \
      hapus: delete hilangkan takedown take_down buang copot turunkan diturunkan turunin \
        diturunin nurunin hapusan mupus \
        busek dihapuse apuse
      """
    ),
    (
      "perubahan",
      """
      ubah: mau_update ingin_update bisa_update update_isi update_data ganti edit \
        koreksi perbaiki revisi rubah ralat benahi robih obah owahi sunting perbarui \
        ngedit benerin betulkan betulin benarkan gentos; \
      batal: cancel urung cabut tarik narik wurung bolay gagalkan urungkan tarik_kembali \
        batalno tidak_jadi; \
      salah: keliru luput lepat kaliru typo salah_ketik salah_isi salah_tulis \
        salah_kirim silap kelentu; \
      tambah: susul lengkapi susulan imbuh tambihan tambahan nyusul tambahi tambahin; \
      kirim: send antar kintun kirimkeun submit serahkan krimno; \
      isi: ngisi input inputan masukin masukkan
      """
    ),
    (
      "konten",
      """
      konten: posting postingan unggahan cuitan tweet story status_fb tulisan artikel \
        thread feed reels reel caption komentar meme selebaran siaran kiriman; \
      hoaks: bohong kabar_bohong berita_bohong palsu berita_palsu kabar_palsu \
        disinformasi misinformasi tipu ngibul ngapusi dusta sesat menyesatkan \
        tidak_benar abal_abal gadungan kabar_burung hoax_news fake_news ngabohong \
        informasi_palsu bohongan; \
      fitnah: hina ejek ngejek olok ledek ngatain mengatai kafir jelek_jelekin hujat \
        caci maki jelekkan cemarkan nista pencemaran_nama_baik bully rundung adu_domba \
        nyinggung singgung provokasi hasut hasutan ngelek_elek; \
      kebencian: sara rasis rasisme benci intoleran kaum diskriminasi ujaran suku ras \
        agama; \
      akun: profil profile username fanpage fanspage akune
      """
    ),
    (
      "medsos",
      """
      medsos: media_sosial sosmed; \
      facebook: fesbuk; \
      instagram: igeh; \
      twitter: x_twitter; \
      tiktok: toktok; \
      youtube: yutub; \
      whatsapp: wasap; \
      telegram: tele; \
      grup: grup_wa; \
      snack: bigo
      """
    ),
  ]
}
