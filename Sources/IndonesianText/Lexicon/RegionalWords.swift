extension InformalLists {
  /// Javanese, Sundanese, Minangkabau, Betawi, Batak, Banjarese, Balinese, Bugis and others.
  ///
  /// Origin: compiled by hand for this project.
  static let regional = """
    ada: ono aya ado wonten; adik: adhi rayi; apa: opo naon apo apae aha;
    bagaimana: piye kumaha baa pripun kepiye kumahaan pehape kenken bgaimane piyeh priye;
    bagus: apik sae; banyak: akeh loba kathah rea; bapak: bopo apak romo; baru: anyar;
    belum: durung dereng tacan alun ndurung acan balun balum belon blon bolom balom;
    benar: leres bujur beneur;
    berapa: piro sabaraha barapo pinten bra; beri: maringi menehi pasihan;
    berkata: ngendika criyos; besar: gedhe ageung; besok: sesuk bisuak mbesuk benjang;
    bicara: nyarios; bisa: iso saged tiasa biso bisak; boleh: entuk; bukan: sanes dudu sanes_sanes;
    cepat: gage; dari: seko soko tina; datang: rawuh sumping; dengan: karo kalih; dengar: krungu;
    di mana: nangendi ning_endi dimano dimaa di_mano dimanae nengndi; dia: dheweke manehna inyo;
    ibu: biyung induang mbokne; ingin: hayang kepingin; ini: iki ieu iko niki;
    itu: kuwi iku eta itoe kae niku etah inan; jadi: dadi janten; jangan: ojo; jelek: elek;
    juga: ugi oge juo; kalau: lamun nek yen menawi;
    kamu: kowe sampeyan panjenengan anjeun maneh waang rika koe sira dikau awakmu; kang: akang;
    kapan: iraha bilo; karena: amarga mergo; ke mana: kamana ka_mana kama nyang_endi;
    kecil: alit leutik; kemarin: wingi kamari wingenane;
    kenapa: ngopo naha kunaon ngopo_ngopo nopo mangapo; lagi: deui maning; lama: suwe lawas;
    lihat: delok ningali tingali caliak deleng;
    maaf: ngapunten nyuwun_sewu hapunten ngapura pangapunten; makan: mangan dahar neda;
    malam: peuting; mana: endi mano pundi; mau: gelem kersa purun arep daek hoyong nio;
    mengerti: mudheng ngarti; minta: nyuwun njaluk menta; nanti: mengko engke ngko mengke;
    orang: wong jalma urang; pergi: lungo mios indit lungho;
    permisi: punten kulonuwun amit nuwun_sewu; pulang: mulih uih; rumah: omah imah;
    saja: sajo mawon; sama: podho sami sarua;
    saya: abdi kulo ambo awak aing beta ambe inyong enyong; sedikit: sithik saeutik sakedik;
    sekarang: saiki ayeuna sakniki samangkin; selamat: wilujeng;
    selamat datang: sugeng_rawuh wilujeng_sumping; selamat pagi: wilujeng_enjing;
    semua: kabeh sadayana sadoyo; siapa: sopo saha siapo sinten syapo; silakan: monggo;
    sudah: ude wis wes sampun mpun parantos atos uwis geus suda; tahu: weruh ngertos nyaho;
    teman: konco kanca rencang batur;
    terima kasih: matur_suwun matursuwun suwun hatur_nuhun haturnuhun nuhun maturnuwun;
    terima kasih: matur_nuwun nuwun kesuwun tarimo_kasih mauliate matur_suksma suksma;
    terima kasih: kurru_sumange tarima_kasih;
    tidak: ora mboten boten henteu teu indak indaq ndag kada tusing nenten dak ndok sonde tra;
    tidak: trada tra_da; tidak ada: ora_ono orak_ono euweuh kadada dak_ado ndak_ado indak_ado;
    tidak ada: katek dak_katek;
    tidak mau: emoh wegah moal emboh; tidur: turu sare kulem; tolong: nyuwun_tulung;
    uang: artos piti; untuk: kanggo pikeun kagem;
    ya: nggih inggih njih enggih enya heueuh muhun sumuhun iyo engghi iyek enggeh inggeh olo iih;
    ya: iyeu iyolah nggeh
    """

  /// Words whose last a is spoken as e in Betawi and along the coasts of Sumatra and Kalimantan,
  /// and as o in Palembang, Jambi and West Sumatra.
  ///
  /// Origin: compiled by hand for this project.
  static let coastal = """
    acara: acare acaro; ada: ade; agama: agame agamo; antara: antare antaro; apa: ape;
    baca: bace baco; bagaimana: bagaimane bagaimano; bahaya: bahaye bahayo; bawa: bawe bawo;
    berapa: berapo; berita: berite berito; biasa: biase biaso; bicara: bicare bicaro; bisa: bise;
    buka: buke buko; cara: caro; cerita: cerite cerito; coba: cobe cobo; cuma: cume cumo;
    desa: dese deso; dewasa: dewase dewaso; dia: dio; hanya: hanye hanyo; harga: harge hargo;
    jaga: jage; juga: juge jugo; kata: kate kato; kaya: kaye kayo; keluarga: keluarge keluargo;
    kena: keno; kenapa: kenapo; kepala: kepale kepalo; kerja: kerje kerjo; kita: kite kito;
    kota: kote koto; lama: lame lamo; lima: lime limo; luka: luke luko; lupa: lupe lupo;
    mana: mane; masa: maso; mengapa: mengape mengapo; merasa: merase meraso;
    mereka: mereke mereko; minta: minte minto; muda: mude mudo; nama: namo; negara: negare negaro;
    nyata: nyate nyato; paksa: pakse pakso; pemuda: pemude pemudo; percaya: percaye percayo;
    perkara: perkare perkaro; pertama: pertame pertamo; peserta: peserte peserto; pula: pule pulo;
    punya: punye punyo; rasa: rase raso; rencana: rencane rencano; rupa: rupe rupo; sama: samo;
    saudara: saudare saudaro; saya: saye sayo; segera: segere segero;
    sementara: sementare sementaro; semua: semue semuo; sengaja: sengaje sengajo; siapa: siape;
    suara: suare suaro; suka: suke suko; tanya: tanye tanyo; tenaga: tenage tenago;
    terima: terime terimo; tetangga: tetangge tetanggo; tiga: tige tigo; tua: tue tuo;
    usaha: usahe usaho; utama: utame utamo; warga: warge wargo
    """
}
