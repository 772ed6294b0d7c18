extension RootWords {
  /// Roots from P to Q.
  ///
  /// Origin: compiled by hand for this project.
  static let fromPToQ = """
    pacar paceklik pacu pacul pada padahal padam padan padang padat padi padma padu paduka pagar
    pagelaran pagi pagina pagu pagut paguyuban paha pahala paham pahat pahit pahlawan pailit pajak
    pajan pajang pak pakai pakan pakar paket pakis pakpak paksa pakta paku pala palak palang palem
    paling palsu palu palugada palung pamali paman pamer pamflet pamit pamong pamor pampang panah
    panas panau panca pancang pancar pancaroba pancasila panci pancing pancung pancur pancut pandai
    pandan pandang pandemi pandir pandu panel panembahan panen pangan panggang panggil panggul
    panggung pangkal pangkas pangkat pangku panglima pangling pangsa pangsit panik panitia panjang
    panjar panjat pankreas panorama panser pantai pantang pantas pantat pantau panti pantik pantis
    pantul pantun panu panut panwascam panwaslu pap papa papah papan papar papaya para parabola
    parade paradigma paradoks paraf parafrase paragraf parah parameter paran paranoid paranormal
    paras parasetamol parasit parau parfum paripurna pariwara pariwisata parkir parlemen parodi
    partai partikel partisan partisipan partisipasi partisipatif partner paru paruh parut pas pasai
    pasal pasang pasar pasca pascabayar pascasarjana pasfoto pasi pasien pasif pasir paslon pasok
    paspor pasrah passport pasta paste pasti pastor pasung patah paten pati patih patin patok
    patriot patrol patroli patron patuh patung patungan patut paus pausa paut paving pawai pawang
    payah payau payudara payung pdip pecah pecat pecel peci pecundang pecut pedal pedang pedas
    pedati pedih pedofil pedoman peduli pegal pegang pegawai pejal pejam pekan pekarangan pekat
    pekik pekok pel pelan pelana pelanduk pelanggi pelangi pelapah pelat pelatnas pelatuk pelek
    pelepah pelesir pelihara pelik pelipis pelit pelita pelitur pelopor pelor peluang peluh peluit
    peluk peluntur peluru pemali pemda pemilu pemilukada pemkab pemkot pemprov pena penalti penat
    pencak pencar pencet pencil pendam pendar pendek pendekar pendeta pending penetrasi pengantin
    pengaruh pening peniti penjara penjuru pensil pensiun pental pentas pentil penting pentol
    pentung penuh penyu pepaya pepes pepet perabot perah perahu perai perak peran perancis perang
    perangai perangkap perangkat peranjat perantau peras perawan perban perbawa perca percaya
    perceka percik percuma perdana perdata perdaya perdu perempuan peres perforasi performa pergi
    pergok peri periang peribahasa perigi perih perihal periksa peringkat perintah periode periodik
    perisai peristiwa perkakas perkara perkasa perkedel perkosa perkutut perlahan perlente perlu
    permadani permai permak permanen permata permen permisi pernah pernik peron perona perosok
    perosot persekusi persen persentase persepsi persero perseroan persis personal personalia
    personel personifikasi perspektif pertiwi perut perwira pesan pesantren pesat pesawat pese
    pesek peser pesiar pesing pesisir pesona pesta pesut peta petahana petai petak petaka petang
    petas peti petik petinggi petir petisi petuah petunia piagam piala pialang piara piatu pica
    picik picing pick picu pidana pidato pigmen pihak pijak pijar pijat pijit pikat piket pikir
    piknik pikul pilah pilar pilbup pileg pilek pilgub pilih pilin pilkada pilkades pilot pilpres
    pilu pilwalkot pimpin pinang pincang pindah pindai pinggang pinggir pinggul pingin pingit
    pingsan pinjam pinjol pinta pintal pintar pintas pintu pinus pion pioner pionir pipa pipi pipis
    pipit piramida pirang piranti piring pirsa pisah pisang pisau pisuh pita piutang piyama pizza
    pkb pks plagiat planet plastik plat platform plaza plebisit pleno pleset plesir plester plin
    plintir plong plot pluralisme plus pluto pohon poin pojok pokok pola polah polandia polang
    polarisasi polda polemik poles poligami poling polio polisi politik politikus politisasi
    politisi polling pollster polong polos polres polri polsek polusi polutan polwan pompa pondasi
    pondok pongah poni ponsel pontang popok popularitas populasi populer populis porak pori porno
    pornografi poros porsi portal pos posisi positif posko post poster posting postur posyandu pot
    potensi potensial potong potret ppid ppk ppkm pps pra prahara prajurit prakarsa prakiraan
    praktik praktikum praktis pramuka pramuniaga pranata prangko prasangka prasarana prasasti
    prasejahtera prasmanan prasyarat pratama precil preman prematur premi premis premium preseden
    presensi presentasi presiden presisi prestasi prestise pretensi preventif pribadi pribumi
    prihatin prima primadona primer primitif prinsip print printer printil prioritas prisma privasi
    privat privilese pro proaktif problem problematik produk produksi produktif produktivitas
    produsen profesi profesional profesionalisme profesor profil profit program prokes proklamasi
    proklamator proletar promo promosi promotor propaganda proporsi proporsional proposal prosa
    prosedur prosedural proses prosesi prosesor prospek prospektif prostitusi protagonis protein
    proteksi protes protestan protokol provinsi provokasi provokatif provokator proyek proyeksi
    proyektor psbb psikiater psikis psikolog psikologi psikologis puas puasa puber publik publikasi
    publisitas pucat pucuk pudar puding puih puing puisi puja pujangga puji pukat pukau pukul pula
    pulang pulas pulau pulen pules pulih pulpen pulsa puluh pun punah puncak pundak punggawa
    punggung pungkas pungkir pungli punguk pungut puntir punya pupil pupuk pupus pura purba
    purbakala puri puritan purna purnama purnawirawan pusaka pusar pusat pusing puskesmas puspa
    pustaka putar putih putik putra putri putus puyeng puyuh quick quote
    """
}
