extension RootWords {
  /// Roots from M to O.
  ///
  /// Origin: compiled by hand for this project.
  static let fromMToO = """
    maaf mabes mabrur mabuk macam macan macet madani madrasah madu madya mafhum mafia magang
    maghrib magnet magribi maha mahal mahar mahasiswa mahasiswi mahir mahkamah mahkota mahoni main
    maizena majalah majas majelis majemuk majikan maju mak maka makam makan makar makelar makhluk
    maki makin makmur makna makro maksiat maksimal maksimum maksud mal malah malaikat malam malang
    malapetaka malaria malas maling malu mama mamalia maman mami mampat mampet mampir mampu mampus
    mana manajemen manajer manasik manasuka mancanegara mancung mancur mandat mandek mandi mandiri
    mandor mandul manekin manfaat mangap mangga manggis manggung mangkal mangkat mangkir mangkok
    mangkrak mangkuk mangsa mangut mania manifestasi manik manipulasi manipulatif manis manja
    manjur mantan mantap mantel manten mantra mantu manual manunggal manusia manusiawi manuver
    mapan mapel mara marabahaya marah marak maraton marbot maret marga margin marginal marhaban
    mari marinir marka markah markas marmer marmut martabat marwah mas masa masak masalah masam
    masif masih masing masinis masjid masker maslahat masuk masyarakat masyhur mata matador
    matahari matang matematika materai materi material materiil mati matriks matur mau maung maut
    mawar maya mayat mayor mayoritas mazhab mbah mbak mebel mecin medali medan media medial mediasi
    mediator medik medis meditasi medium medsos mega megah megal megap megapolitan mei meja mekanik
    mekanis mekanisme mekar melankolis melarat melas melati melek melempem meleset melik melodi
    melulu meluluh memang memar memble memo memorandum memori menang menantu menara mendiang
    mendung mengapa mengkudu menit menjangan mentah mental mentari mentega menteng mentereng
    menteri mention mentok mentor menu menyan merah merak meram merana merdeka merdu merek mereka
    mereng meriah meriam merica meritokrasi merpati mertua mesin mesiu meski meskipun meso mesra
    message mesti mesum meteor meter meterai meteran metode metodologi metropolitan mewah mi migas
    migran migrasi mihrab mikro mikrofon mikroskop mil milenial milenium miliar milik milisi
    militan militer mimbar mimik mimisan mimpi minat minder mineral minggat minggir minggu mini
    minim minimal minimarket minimum minor minoritas minta minum minus minyak miras miring mirip
    miris misal miscaya misi misil misinformasi miskin misteri misterius mistik mistis mitigasi
    mitologi mitos mitra mizan mk mobil mobilisasi mobilitas modal modalitas mode model moderasi
    moderat moderator modern modernisasi modifikasi modis modul modus moga mogok mohon mojok mol
    moleh molek molor momen momentum momok monarki mondok moneter mongol monitor monitoring monolog
    monopoli monoton monster montir montok monumen moral moralitas moratorium morfologi mosi motif
    motivasi motivator moto motor motto moyang muai muak mual mualaf muara muas muat muazin mubazir
    mucikari muda mudah mudarat mudik mufakat mujair mujarab mujur muka mukadimah mukena mukim
    mukjizat muktamar mula mulai mulas mulia multi multimedia mulus mulut mumi mumpung mumpuni
    munafik muncak muncrat muncul mundur mungil mungkar mungkin mungkir munir muntah murah murai
    muram murid murka murni murtad muruah musafir musang museum musibah musik musikus musim musisi
    muslihat muslim muslimah musnah mustahak mustahil mustajab musuh musyawarah musyrik mutakhir
    mutasi mute mutiara mutilasi mutlak mutu muzik naas nabati nabi nada nadi nafkah nafsu naga
    naif naik najis nak nakal nakes nakhoda naluri nama nampak nampan namun nanah nanar nanas
    nangka nanti napas napi napza narapidana narasi narasumber narator narkoba narkotika narsis
    nasabah nasal nasi nasib nasihat nasional nasionalis nasionalisme naskah nasrani natal naung
    navigasi nazar ndeso negara negarawan negatif negeri negosiasi negosiator nekat nelangsa
    nelayan nenek neon nepotisme neraca neraka nestapa net netizen neto netral netralitas
    ngabuburit ngeri ngeyel ngilu ngopi niaga niat nidasi nihil nik nikah nikel nikmat nikotin nila
    nilai nilon nina ningrat ninja nisan nisbi niscaya nista nobar noda noktah nol nomaden
    nomenklatur nominal nominasi nomor nona norak norma normal normalisasi normatif nota notaris
    notasi notif notifikasi notula notulen novel november nuansa nubuat nukil nuklir numpang nurani
    nusa nusantara nutrisi nuzul nyai nyala nyalang nyali nyaman nyamuk nyana nyanyi nyaring nyaris
    nyata nyawa nyenyak nyepi nyeri nyinyir nyiur nyong nyonya oase obat obeng obesitas objek
    objektif obligasi oblong obok obor obrak obral obrol observasi obsesi oceh odol ofensif offline
    ogah ojek ojol oknum oksigen oktober olah olahraga oleh oleng oles oli oligarki olimpiade olok
    om oma ombak ombudsman omel omong ompong omset omzet onak onar oncom ondel onderdil ongkang
    ongkos ongol onkologi online opa opas oper opera operasi operasional operator opini oplos
    oposisi oprek opsi opsional optik optimal optimalisasi optimis optimisme optimistis optimum
    orak oral orang orasi orator orbit order ordo organ organik organisasi organisator organisir
    orientasi orisinal orisinalitas orkes orkestra ormas ortodoks ortu osis otak otda otentik
    otokrasi otomatis otomotif otonom otonomi otorita otoritas otoriter otot otp oval oven ovum
    oyong
    """
}
