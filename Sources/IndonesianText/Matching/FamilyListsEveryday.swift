extension WordFamilies {
  /// What people do and speak of everywhere: verbs, papers, health, schools, aid, roads, trade.
  ///
  /// Words of such a family stand for each other, but not for their neighbours here.
  ///
  /// Origin: compiled by hand for this project.
  static let everyday: [(field: String, families: String)] = [
    (
      "sehari_hari",
      """
      ketahui: mengetahui weruh ngertos nyaho tawu ngerti pahami; \
      coba: nyoba usaha upaya jajal cobain; \
      cari: telusuri nyari golek neangan milarian mancari nggoleki mamilari mancarian \
        search; \
      dapat: peroleh pikoleh dapek raih olih pikantuk; \
      bawa: nggowo mawa bawak gowo candak usung nggawa ngabantun mambao; \
      simpan: arsip tandon nyimpen save nyimpene saving; \
      beli: tuku meuli mambali borong tumbas meser buy; \
      jual: adol ngajual dagang lapak sade nyade sell; \
      tutup: tutupan closed; \
      pulang: mulih uih; \
      pasang: tempel pajang tancap gantung masang; \
      undang: ondang ngulem; \
      baca: waca maca mambaco macane read; \
      tulis: nulis serat catat ketik nuliske write; \
      dengar: simak denger krungu mireng ngadangu mandanga; \
      ingatkan: ingetin wanti_wanti; \
      lupa: kelalen poho lali; \
      minta: aju ajukan pengajuan permohonan njaluk nyuwun menta; \
      setuju: sepakat mufakat sarujuk; \
      tunjuk: tunjukkan tuduhkeun; \
      jaga: kawal awasi jagain ronda; \
      awas: pengawasan pantauan; \
      wakil: kuasa perwakilan diwakilkan wakilkan titip mewakili mewakilkan diwakili nitip \
        surat_kuasa dikuasakan; \
      sendiri: pribadi dewe sorangan; \
      penting: urgen urgent genting mendesak wigatos; \
      baru: anyar anyaran teranyar; \
      lengkap: komplit komplet jangkep; \
      kurang: kirang; \
      besar: gedhe ageung raya; \
      kecil: alit leutik cilik; \
      banyak: akeh loba kathah seabrek; \
      sedikit: sithik saeutik dikit; \
      mahal: awis; \
      susah: sulit sukar repot ribet angel hese rumit ribetnya kesulitan kesusahan \
        difficult; \
      mudah: gampang gampil simpel simple praktis easy gampange; \
      bahaya: berbahaya gawat danger bahayane; \
      celaka: kecelakaan tabrakan musibah insiden; \
      bingung: binun lieur mumet; \
      sedih: galau; \
      marah: kesal jengkel emosi geram nesu ambek bangih duko; \
      bosan: jenuh; \
      ramai: heboh rame viral gempar; \
      sepi: sunyi lengang; \
      jujur: adil fair transparan netral; \
      curang: licik manipulasi kecurangan culas akal_akalan; \
      orang: wong jalmi individu seseorang perorangan person people tiyang; \
      datang: teka rawuh sumping dongkap hadir; \
      pergi: lunga lungo mios indit pai poi laho; \
      masuk: mlebu asup lebet; \
      keluar: metu kaluar kalua; \
      ikut: melu miluan tumut umpat; \
      ingat: eling emut ingek; \
      tinggal: manggon bermukim menetap netep; \
      teman: kanca konco sobat rencang; \
      kampung: kampuang lembur nagari kampuangku; \
      besok: sesuk isukan bisuak; \
      nanti: mengko engke beko; \
      dulu: biyen baheula daulu; \
      taruh: selehke teundeun
      """
    ),
    (
      "surat_menyurat",
      """
      surat: layang serat; \
      izin: perizinan ijin lisensi idin; \
      cetak: print ngeprint nyetak dicetak cetakan ngeprinting; \
      legalisir: legalisasi cap stempel; \
      salinan: fotokopi kopian duplikat; \
      lahir: kelahiran medal babar; \
      mati: wafat meninggal kematian tewas pejah maot almarhum; \
      nikah: kawin perkawinan pernikahan menikah; \
      cerai: talak perceraian; \
      rekam: perekaman biometrik; \
      anggota: member; \
      kepala: ketua pimpinan pemimpin kapala; \
      verifikasi: validasi verifikasine memverifikasi; \
      berkas: dokumen dokumene berkase files file_dokumen; \
      kuota: jatah sisa_kuota; \
      aplikasi: app software apps; \
      aktivasi: aktifkan aktivasikan nyalakan; \
      sandi: password kata_sandi pin passwordnya kata_kunci pw; \
      login: masuk_akun sign_in logon signin masuk_aplikasi log_in ngelogin; \
      gangguan: error eror trouble macet bermasalah gagal eror_terus ngadat ngelag lag \
        ngehang hang crash bug gagal_terus
      """
    ),
    (
      "kesehatan",
      """
      obat: pil tablet sirup kapsul tamba obate ubar ubat; \
      sakit: nyeri lara gering gerah panas_dingin tidak_enak_badan kurang_sehat; \
      berobat: obati ngobat tatamba barubat tatambakeun periksa_dokter; \
      rawat: opname rawat_inap; \
      rujuk: rujukan; \
      hamil: kandungan bumil bobot ngandeg kakandungan reuneuh; \
      gigi: geraham untu; \
      mata: penglihatan soca; \
      darah: getih; \
      tensi: tekanan_darah; \
      demam: panas_badan meriang; \
      batuk: watuk gohgoy; \
      lahiran: persalinan bersalin ngalahirkeun babaran melahirkan; \
      bidan: paraji; \
      perawat: suster mantri; \
      vaksin: imunisasi suntik booster; \
      laboratorium: lab; \
      rontgen: ronsen; \
      pingsan: semaput; \
      napas: nafas ambegan; \
      bayi: balita orok; \
      ambulans: ambulan ambulance; \
      gizi: stunting nutrisi; \
      puskesmas: pkm posyandu; \
      resep: resep_obat
      """
    ),
    (
      "pelayanan_umum",
      """
      biaya: ongkos tarif harga bayar ragad bea retribusi bayaran pembayaran; \
      gratis: free cuma_cuma geratis gratisan tanpa_biaya tanpa_bayar; \
      murah: hemat terjangkau mirah; \
      pungli: pungutan_liar; \
      antre: antri antrean antrian antrene queue; \
      rusak: patah pecah sobek risak bolong bodol broken rusake ruksak reksak; \
      praktik: praktek; \
      kadaluarsa: kedaluwarsa kadaluwarsa expired habis_masa; \
      hp: hape ponsel handphone telepon_genggam gawai gadget; \
      besok: lusa; \
      hilang: lenyap raib ical leungit kecuri dicuri dimaling kemalingan digondol \
        tercecer kecopetan kelangan kaleungitan \
        leungitna ilange lost missing kececer keselip terselip ketlisut ketriwal kesingsal; \
      buat: bikin ciptakan nyieun ngadamel nggawe ngadamelna mambuek; \
      hitung: item; \
      lihat: tonton delok tingali ningal tempo caliak; \
      info: informasi inpo infone information; \
      ambil: njupuk nyandak cokot pengambilan njupuke mundut nyokot ambiak; \
      pakai: gunakan anggo nganggo pergunakan ngangge dianggo; \
      listrik: setrum; \
      air: pdam leding; \
      sampah: limbah runtah; \
      banjir: rob genangan caah; \
      gempa: lindu; \
      longsor: urug; \
      kebakaran: kobongan kahuruan; \
      sekolah: madrasah sakola; \
      murid: peserta_didik; \
      guru: dosen ustaz pengajar; \
      zonasi: ppdb; \
      beasiswa: kip; \
      pajak: pbb; \
      gaji: upah honor; \
      kerja: pekerjaan nyambut_gawe digawe; \
      lowongan: loker rekrutmen; \
      seleksi: tes_masuk; \
      angkot: angkutan kendaraan_umum; \
      parkir: perparkiran; \
      macet: kemacetan; \
      pasar: peken; \
      tanah: lahan sertifikat_tanah; \
      bangunan: imb pbg; \
      selokan: got parit drainase gorong comberan solokan
      """
    ),
  ]
}
