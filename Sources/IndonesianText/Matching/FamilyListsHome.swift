extension WordFamilies {
  /// Water, light and the house: supply and its failing, dirt, leaks, meters, roads, repairs.
  ///
  /// Origin: compiled by hand for this project.
  static let home: [(field: String, families: String)] = [
    (
      "air_bersih",
      """
      air: pdam leding banyu cai aia toya perumdam perumda ledeng aek water banyune caina \
        aie; \
      keran: kran kranan pancuran shower wastafel kerane kranna tap; \
      pipa: paralon selang pralon gorong_gorong saluran_air; \
      bak: bak_mandi tandon toren tangki ember penampungan padasan gentong torn toren_air; \
      mandi: adus siram ibak cuci nyuci umbah_umbah kumbah ngumbah wudu bilas; \
      sumur: pompa sanyo jetpump mata_air
      """
    ),
    (
      "pasokan",
      """
      padam: pemadaman byar_pet byarpet njeglek jeglek anjlok oglangan giliran_padam mati \
        gelap peteng poek gulita pareum mate pet mati_total blackout kering asat seret ngadat \
        mampet kerontang garing pareumna pejah tidak_ngocor ora_mili teu_ngocor tidak_netes \
        tidak_keluar_air tidak_ngalir_air mati_air aliran_mati; \
      alir: ngalir mengalir ngocor mili mancur kucur pancur deras aliran pasokan suplai \
        distribusi netes tetes ngalirna mengucur ngalire; \
      nyala: hidup murub hurung menyala hidupkan pulih normal nyalain urip hirup idup \
        menyala_lagi nyalanya hirupna uripe; \
      gangguan: trouble macet perbaikan pemeliharaan kendala rusak lagi_perbaikan \
        ada_perbaikan sedang_diperbaiki lagi_dibenerin maintenance pemeliharaan_jaringan
      """
    ),
    (
      "penerangan",
      """
      listrik: setrum strum pln voltase tegangan lampu bohlam neon penerangan pju
      """
    ),
    (
      "kotor",
      """
      keruh: buthek butek kekeruhan kiruh buteg cokelat coklat kuning kekuningan hitam \
        kehitaman berwarna butheg keruhe berlumut keruhna kaya_teh kayak_teh seperti_teh \
        kayak_susu kecoklatan kecokelatan item_item kehijauan butek_banget; \
      kotor: reged jorok rereged kumuh cemar dekil kotoran najis; \
      bau: amis anyir busuk mambu bacin apek bangar menyengat kaporit pesing tengik hapeuk \
        bauk ambune mambune busuke; \
      lumpur: tanah pasir endapan blethok endut karat campur leutak berlumpur campur_tanah \
        campur_lumpur ada_tanahnya berpasir pasirnya karatan berkarat; \
      cacing: jentik ulat belatung uget_uget; \
      bersih: jernih bening resik layak herang
      """
    ),
    (
      "kebocoran",
      """
      bocor: rembes netes tetes muncrat ngucur kucur sembur luber trocoh bludak semprot \
        nyembur ngocor merembes bobol becek genang mancur tumpah ngetes bocore bocorna \
        rembesan kebocoran_pipa kebuang_buang terbuang_buang air_kebuang netes_terus \
        ngucur_terus ngrembes mrembes nyiprat bludag; \
      pecah: mecahin memecahkan dipecahin retak jebol patah bolong robek belah sobek pecahan \
        bengkah; \
      gali: keruk ekskavator galian gaduk beko tukang_gali tukang_galian proyek_jalan \
        proyek_galian pengerukan digali ngeruk dikeruk
      """
    ),
    (
      "sambungan",
      """
      pasang: masang instalasi pemasangan instal setel masangin pasangno masangna install \
        instalasi_baru pasange; \
      sambung: nyambung sambungan penyambungan konek colok sambung_kembali hubungkan; \
      langganan: id_pel idpel nomor_pelanggan pelanggan berlangganan pelanggan_baru langgan \
        pasang_baru sambungan_baru subscriber berlangganan_baru; \
      meteran: kwh_meter meter_air meter_listrik kilometer_air kwh kwhmeter stan_meter; \
      baru: anyar anyaran teranyar dari_nol nol dari_awal pertama_kali; \
      daya: watt va ampere mcb sekring
      """
    ),
    (
      "bahaya_jalan",
      """
      kabel: kawat tiang gardu trafo travo menjuntai juntai; \
      roboh: ambruk tumbang miring doyong runtuh rubuh melorot lorot condong rungkad ambrol \
        rubuhan jebluk rebah; \
      api: asap percik kebakar meledak ledak konslet korslet korsleting terbakar meleduk \
        gosong kobong murub kebakaran korsleting_listrik; \
      kesetrum: kesetrom nyetrum tersengat sengat kena_setrum; \
      pohon: ranting dahan wit tangkal pokok; \
      jalan: aspal trotoar gang dalan jalanan pinggir_jalan jembatan dalane jalana ratan \
        margi; \
      lubang: bolong berlubang luwang legok jeglongan growong
      """
    ),
    (
      "rumah_tinggal",
      """
      rumah: omah imah griya bumi_saya kontrakan perumahan perumnas komplek kompleks kos \
        kos_kosan kost kediaman ruko apartemen bangunan umah rusun; \
      kontrak: ngontrak sewa nyewa penyewa ngekos ngekost; \
      tukang: teknisi montir ahli mekanik
      """
    ),
  ]
}
