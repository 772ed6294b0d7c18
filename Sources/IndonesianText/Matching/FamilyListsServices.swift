extension WordFamilies {
  /// Public services and dealings with people: conditions, papers, groups of people, offices,
  /// contact, genuineness, and everyday verbs.
  ///
  /// Origin: compiled by hand for this project.
  static let services: [(field: String, families: String)] = [
    (
      "syarat",
      """
      syarat: ketentuan kriteria persyaratan sarat syarate saratna kualifikasi prasyarat \
        syaratnyo; \
      harus: wajib mesti musti perlu kudu butuh kedah wajibkah haruskah perlukah \
        diharuskan diwajibkan diperlukan dibutuhkan dibutuhke kuduna paralu harusnyo \
        parlu; \
      boleh: bisakah bolehkah dapatkah diperbolehkan dibolehkan diizinkan kenging \
        oleh_tidak pareng angsal buliah bulih dibenarkan berhak; \
      daftar: registrasi regis terdaftar kedaftar kadaftar daptar tercatat tercantum \
        didaftar daftare daftarna register sign_up bikin_akun buat_akun buka_akun; \
      umur: usia yuswa umure umurna minimal_umur di_bawah_umur belum_cukup_umur \
        belum_umur
      """
    ),
    (
      "surat_identitas",
      """
      ktp: ektp kartu_identitas kartu_penduduk kartu_tanda_penduduk e_ktp id_card kitas \
        suket katepe nik nomor_induk; \
      nokk: kartu_keluarga no_kk; \
      akta: akte; \
      nama: asma arane
      """
    ),
    (
      "kelompok_orang",
      """
      warga: penduduk masyarakat siswa pelajar mahasiswa pns asn wna wni santri \
        pegawai_negeri tni polri tki tkw perantau pendatang rakyat urang_lembur \
        anak_sekolah anak_sma pelajar_sma orang_asing orang_luar orang_umum pemantau lsm \
        ormas guru buruh petani nelayan difabel penyandang remaja lansia orang_lain \
        anak_smp anak_kuliah warganegara warga_negara honorer tentara kpps anak_kecil \
        wong_njobo orang_daerah_lain; \
      tetangga: rt rw pak_rt tonggo tatangga kepala_dusun kadus pak_rw jiran; \
      keluarga: istri suami bapak ibu anak adik saudara kerabat dulur nenek kakek mertua \
        orang_tua mbah
      """
    ),
    (
      "keaslian",
      """
      asli: terverifikasi resmi beneran benar betul sungguhan tenan tenanan temenan \
        leres yakin terpercaya tepercaya valid verified official original orisinal sah \
        centang tulen real legit; \
      tipu: penipuan modus scam penipu abal kibul apusi gadungan phishing hacker bodong \
        nipu nipunya; \
      bot: robot mesin otomatis ai komputer chatbot kecerdasan_buatan auto_reply \
        balasan_otomatis auto automatis; \
      manusia: orang_asli human orang_beneran jalma jelema admin_asli operator \
        orang_sungguhan; \
      bicara: omong ngobrol obrol ngomong cakap kamu_siapa siapa_kamu ini_siapa \
        siapa_ini kowe_sopo chat chatting chating nyarios tutur jawab_chat bales_chat \
        balas_chat; \
      pastikan: pasti mastiin percaya memastikan mastikan
      """
    ),
    (
      "kantor",
      """
      kantor: sekretariat gedung kantore kantorna posko kantornyo sekre markas; \
      alamat: letak lokasi tempat posisi alamate alamatna lokasine lokasina jalan_apa \
        sebelah_mana peta map maps shareloc share_lokasi sharelok denah rute arah serlok \
        alamaik; \
      kontak: hubungi telepon call nomor_telepon nomor_wa nomor_hp dial hotline telp \
        nelpon call_center callcenter narahubung contact_person cp nomor_kontak \
        nomor_kantor nelepon ngontak kontake nomer_telpon sambungan; \
      email: surel imel gmail alamat_email posel; \
      website: situs web laman portal situs_web webnya websait homepage alamat_situs; \
      buka: operasional jam_kerja jam_layanan jam_buka tutup jam_operasional bukak \
        melayani; \
      datang: kunjungi mampir sambangi sumping dateng_langsung konsultasi tatap_muka; \
      dekat: sekitar terdekat caket cedak parek raket
      """
    ),
    (
      "tanya",
      """
      bagaimana: dikumahakeun kek_mana kepriye kepriben priben kapriye pegimana pigimana \
        cemmana kek_gimana kekmana cemana macam_mana magaimana kumaha_carana dospundi \
        sapunapi pehape; \
      jenis: macam kategori golongan tipe seperti_apa seperti_bagaimana kayak_apa \
        kayak_gimana macam_apa yang_bagaimana yang_gimana bentuk rupa nu_kumaha \
        sing_piye model; \
      arti: maksud makna definisi pengertian apa_itu itu_apa yang_dimaksud dimaksud \
        hartina tegese iku_opo opo_iku teh_naon naon_eta arti_dari; \
      contoh: misal umpama conto contone contona kayata misalnya ibarat; \
      siapa: sopo saha siapo sape sinten siapakah sopo_wae saha_wae nyen inga iga; \
      kenapa: mengapa ngopo naha kunaon manga dek_apa kok_bisa alasan sebab karena_apa \
        opo_o napai geneya; \
      akan: nanti bakal bakalan arep bade ameh kade; \
      halo: hai permisi selamat_pagi selamat_siang selamat_sore selamat_malam salam \
        assalamualaikum waalaikumsalam; \
      syukran: terima_kasih; \
      numpang: mau_tanya mau_bertanya ingin_bertanya numpang_tanya izin_bertanya \
        ingin_tahu mau_tahu mohon_info; \
      beda: perbedaan bedane bentenna bedana banding versus
      """
    ),
  ]
}
