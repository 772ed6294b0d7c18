extension WordFamilies {
  /// Elections: the vote, those who stand, those who vote, the campaign, money for votes.
  ///
  /// Origin: compiled by hand for this project.
  static let elections: [(field: String, families: String)] = [
    (
      "pemungutan_suara",
      """
      coblos: pilih pungut pencoblosan nyoblos nyoblose coblosan memilih vote voting \
        mencontreng contreng milih pemungutan_suara pungut_suara nyoblosna nyoblosnya milihe \
        tusuk memberikan_suara memberi_suara menyalurkan_suara hak_pilih hak_suara \
        gunakan_hak_pilih nyontreng milihan mamiliah mamilih nyoblosin kasih_suara surat_suara \
        kasih_suaranya ikut_nyoblos ikut_memilih ikut_milih; \
      tps: tempat_pemungutan_suara tempat_nyoblos bilik_suara kotak_suara bilik tempat_milih; \
      pilkada: pemilihan_kepala_daerah pilgub pilbup pilwalkot pilwako pilihan_bupati \
        pilihan_gubernur pemilihan_bupati pemilihan_gubernur pemilihan_wali_kota \
        pilkada_serentak pemilihan_umum pemilu pemilihan_serentak pesta_demokrasi pemilukada \
        election pemilihan_daerah pilkadane pilkadana ikut_pilkada ikut_pemilihan ada_pilkada \
        ngadain_pilkada ikut_pilgub ikut_pilbup pilkadanya milih_bupati milih_gubernur \
        milih_wali_kota coblos_bupati coblos_gubernur nyoblos_bupati pileg pilpres pilkadesan \
        pilgubnya; \
      hasil: keputusan rekap rekapitulasi perolehan hitung_suara quick_count real_count \
        penghitungan pemenang menang asile hasilna hasil_pemilihan hasil_akhir suara_terbanyak \
        siapa_yang_menang siapa_menang hasile hasilnyo rekapitulasi_suara rekap_suara \
        suara_masuk hitungan_suara perolehan_suara; \
      umum: pengumuman diumumkan umumkan ngumumkan; \
      libur: cuti tanggal_merah prei pere libur_nasional diliburkan liburkan tanggal_abang \
        liburna liburane perei; \
      dptb: daftar_pemilih daftar_pemilih_tetap dps dpk daftar_pamilih daptar_pamilih \
        data_pemilih daftar_pemilih_sementara pemilih_tetap coklit dp4 data_pamilih; \
      undangan: panggilan c6 formulir_c6 surat_undangan surat_panggilan undangan_memilih \
        surat_pemberitahuan form_c6 kartu_undangan ulem ulem_ulem ondangan serat_ulem \
        surat_ondangan kertas_undangan surat_panggilan_nyoblos kertas_panggilan \
        surat_buat_nyoblos surat_nyoblos surat_memilih surat_coblosan surat_untuk_memilih \
        surat_buat_memilih kartu_nyoblos; \
      pindah: mutasi alih pindah_milih pindah_tps a5 ngalih pindahan boyong pindah_domisili \
        beda_alamat alamat_beda luar_domisili ngaleh pindahna kuliah_di_kota kuliah_di_luar \
        kerja_di_luar kerja_di_kota kos_di_luar ngekos_di_luar tugas_di_luar dinas_luar \
        merantau perantauan rantau lagi_di_luar_kota di_luar_kota posisi_di_luar ktp_luar \
        ktp_daerah_lain ktp_kota_lain pindah_memilih pindah_nyoblos pindah_coblos \
        pindah_tempat_nyoblos pindah_tempat_memilih nyoblos_di_kota_lain \
        nyoblos_di_tempat_lain milih_di_tempat_lain formulir_a5 pindah_pilih pindah_kos \
        pindah_kontrakan
      """
    ),
    (
      "peserta_pemilu",
      """
      caleg: calon paslon kandidat cabup cagub cawali cawabup cawagub balon petahana \
        incumbent pasangan_calon calon_bupati calon_gubernur calon_wali_kota \
        calon_kepala_daerah calone cabub bacalon; \
      timses: tim_sukses tim_kampanye tim_pemenangan relawan kader pendukung simpatisan \
        tim_calon tim_paslon timsesnya tim_relawan tim_sebelah botoh; \
      partai: parpol partai_politik pdip golkar gerindra; \
      bupati: gubernur wali_kota walikota kepala_daerah presiden dprd dpr dewan kades \
        kepala_desa pejabat pemimpin wakil_rakyat
      """
    ),
    (
      "kampanye",
      """
      kampanye: toa ajak_coblos ajak_pilih mobil_keliling sosialisasi pawai orasi \
        promosi_calon kampanyene kampanyena propaganda dukung dukungan mengkampanyekan nyaleg; \
      baliho: spanduk poster reklame banner bendera stiker pamflet alat_peraga apk_kampanye \
        umbul_umbul alat_peraga_kampanye pasang_spanduk pasang_baliho copot_spanduk \
        copot_baliho spanduk_dicopot baliho_dicopot belum_dicopot gambar_calon poster_calon; \
      iklan: ads adsense iklannya pariwara promosi sponsor ngiklan ngiklanin pasang_iklan \
        beriklan diiklankan iklanin sponsored boost endorse ngendorse; \
      negatif: kampanye_hitam black_campaign kampanye_negatif kampanye_jahat kampanye_ireng \
        kampanye_hideung kampanye_busuk kampanye_kotor kampanye_fitnah kampanye_elek; \
      tenang: hari_tenang minggu_tenang masa_tenang masa_tenangnya hari_sebelum_nyoblos \
        sehari_sebelum_nyoblos hari_sebelum_pencoblosan hari_sebelum_pilkada \
        hari_sebelum_pemilihan hari_sebelum_hari_h menjelang_pencoblosan menjelang_nyoblos \
        jelang_pencoblosan jelang_nyoblos jelang_hari_h menjelang_hari_h mendekati_pencoblosan \
        mepet_pencoblosan malam_sebelum_nyoblos hari_hari_tenang tiga_hari_terakhir
      """
    ),
    (
      "politik_uang",
      """
      suap: politik_uang money_politic money_politics serangan_fajar jual_beli_suara \
        beli_suara vote_buying politik_duit bagi_uang bagi_bagi_uang bagi_duit uang_politik \
        bayar_suara money_politik duit_politik mani_politik nyogok_pemilih sogok amplop angpao \
        saweran sawer serangan gratifikasi imbalan iming_iming bayaran bingkisan amplopan \
        uang_transport uang_rokok pelicin jual_suara suara_dibeli dibeli_suara suara_dijual \
        uang_haram uang_suap uang_sogokan disogok disuap nyuap nyogok dibeli_suaranya \
        suara_saya_dibeli suara_saya_mau_dibeli suara_mau_dibeli suara_warga_dibeli \
        suara_kita_dibeli suara_rakyat_dibeli mau_beli_suara suara_dihargai suara_ditawar \
        sebar_uang sebar_duit nyebar_uang nyebar_duit tebar_uang tebar_duit nyawer nyawer_uang \
        bagi_amplop sogokan sogok_warga disogokin dibayar_buat_milih dibayar_untuk_memilih \
        dibayar_suruh_milih uang_bensin uang_lelah duit_rokok duit_bensin ganti_uang_bensin \
        wuwur wur_wur uang_dari_calon duit_dari_calon uang_dari_timses duit_dari_timses \
        uang_dari_paslon duit_dari_paslon uang_dari_caleg duit_dari_caleg terima_amplop \
        nerima_amplop terima_sogokan terima_suap yang_sebar_uang yang_sebar_duit \
        sing_nyebar_duit orang_bagi_bagi_uang; \
      sembako: beras minyak_goreng mie_instan gula_pasir kupon voucher paket_sembako kaos \
        sarung kerudung mukena bantuan mi_instan minyak_curah gula_kopi telur_ayam mie_telur \
        daster jilbab baju_koko sajadah rebana paket_lebaran beras_sekarung bingkisan_lebaran \
        beras_dan_minyak
      """
    ),
    (
      "pemberian",
      """
      uang: duit fulus dana rupiah kes cash tunai transferan artos kepeng duite arto jinah \
        pipis pitis doe; \
      bagi: bagi_bagi bagikan tebar sawur bagiin dum ngedum bagi_in masihan membagikan \
        bagi_bagikan edum didumi didum dumi ngedumi dibagiin dibagikeun ngabagikeun dibagekeun \
        bage ngabagi babagi didumke diedarin muter_bagi; \
      beri: kasih ngasih maringi dikasih dikasihi dibere menehi masihkeun nyukani dikei \
        diwenehi diparingi diparing weweh agiah menyogok dipasihan dipasihi mere diagiah \
        maagiah diagih mambari dilehon mangalehon ngemaang baang dijulungi manjulung \
        dikasihkan; \
      suruh: perintah paksa kon dikon titah dititah suruhan arahan imbau ajak bujuk rayu \
        ngongkon nitah disuruah didesak dipaksa diperintah; \
      tawar: tawaran nawarin nawari ditawari ditawarin nawaran ditawarkeun menawari iming \
        diimingi diiming janji dijanjikan dijanjiin menjanjikan janjiin dijanjeni njanjeni \
        ngajangjian dijangjian janjine
      """
    ),
  ]
}
