/// Other names of regions: abbreviations, nicknames, old names, seats, islands.
///
/// Names that follow from the official ones by rule (`RegionComposition`, `ConsonantNames`) need no
/// line here, unless two regions would have the same.
///
/// Origin: compiled by hand for this project; every code is one of `RegionNames` (tested).
enum RegionAliases {
  /// `name code|code, …`; several codes where the name alone does not say which.
  ///
  /// These mean the region wherever they stand.
  static let clear = """
    50 kota 13.07, abdya 11.12, abepura 91.71, aek kanopan 12.23, agara 11.02, agats 93.04, aimas \
    96.01, airmadidi 71.06, ambarawa 33.22, ambarita 12.17, ambon manise 81.71, ampana 72.09, \
    amuntai 63.08, amurang 71.05, anambas 21.05, andoolo 74.05, arek suroboyo 35.78, argamakmur \
    17.03, arosuka 13.02, atam 11.16, atambua 53.04, atjeh 11, babar 19.05, babel 19, \
    bagansiapiapi 14.07, bajawa 53.09, balam 18.71, balaraja 36.03, balige 12.12, balpap 64.71, \
    bandoeng 32.73|32.04, bandung raya 32.73|32.77|32.04|32.17, bangil 35.14, bangka belitung 19, \
    bangkinang 14.01, barabai 63.07, barsel 62.04, bartim 62.13, batauga 74.15, batavia 31, bateng \
    19.04, batulicin 63.10, baturaja 16.01, batusangkar 13.04, bekesong 32.75|32.16, belopa 73.17, \
    beltim 19.06, berastagi 12.06, betawi 31, biak 91.06, bintaro 36.74, bintuhan 17.04, bintuni \
    92.06, bireun 11.11, bjm 63.71, bjmsn 63.71, blambangan umpu 18.08, blangkejeren 11.13, \
    blangpidie 11.12, bobong 82.08, bolmong 71.01, bolmong raya 71.01|71.08|71.11|71.10|71.74, \
    bolmut 71.08, bolsel 71.11, boltim 71.10, bonebol 75.03, borneo 61|62|63|64|65, borobudur \
    33.08, boroko 71.08, boven digul 93.02, brastagi 12.06, buitenzorg 32.71, bumi blambangan \
    35.10, bumi reog 35.02, bungku 72.06, buntok 62.04, burmeso 91.20, bursel 81.09, busel 74.15, \
    buteng 74.14, calang 11.14, caruban 35.19, celebes 71|72|73|74|75|76, central java 33, cepu \
    33.16, cibinong 32.01, cikampek 32.15, cikarang 32.16, cikupa 36.03, cileungsi 32.01, ciputat \
    36.74, ciruas 36.04, daerah khusus jakarta 31, daruba 82.07, dermayu 32.12, diy 34, djakarta \
    31, djayapura 91.71|91.03, djogja 34|34.71, djogjakarta 34|34.71, djokdja 34|34.71, djokja \
    34|34.71, dki 31, dki jakarta 31, dkj 31, dobo 81.07, dolok sanggul 12.16, east java 35, \
    elelim 95.06, enarotali 94.03, flobamora 53, gedong tataan 18.09, gerung 52.01, gombong 33.05, \
    gorut 75.05, gtlo 75|75.71|75.01, gumas 62.10, gunkid 34.03, gunung sugih 18.02, gusit 12.78, \
    halbar 82.01, halmahera 82.01|82.02|82.03|82.04|82.06, halsel 82.04, halteng 82.02, haltim \
    82.06, halut 82.03, hollandia 91.71|91.03, hss 63.06, hst 63.07, hsu 63.08, humbahas 12.16, \
    idi rayeuk 11.03, ilaga 94.05, indralaya 16.10, inhil 14.04, inhu 14.02, irian 91, irian jaya \
    91, irian jaya barat 92, irjabar 92, jabar 32, jabodetabek \
    31|32.71|32.01|32.76|36.71|36.03|36.74|32.75|32.16, jailolo 82.01, jakarta 31, jakbar 31.73, \
    jakpus 31.71, jaksel 31.74, jaktim 31.75, jakut 31.72, jantho 11.06, jateng 33, jatim 35, \
    jekardah 31, jkt 31, jogja 34|34.71, jogja raya 34, jogjakarta 34|34.71, jogya 34|34.71, \
    jogyakarta 34|34.71, kabanjahe 12.06, kajen 33.26, kalabahi 53.05, kalbar 61, kalianda 18.01, \
    kalimantan 61|62|63|64|65, kalsel 63, kaltara 65, kalteng 62, kaltim 64, kandangan 63.06, \
    kanigoro 35.05, karimunjawa 33.20, kartasura 33.11, kartosuro 33.11, karubaga 95.04, kasongan \
    62.06, kayu agung 16.02, kbb 32.17, kefa 53.03, kefamenanu 53.03, kenyam 95.08, kep aru 81.07, \
    kep babel 19, kep riau 21, kep seribu 31.01, kepanjen 35.07, kepri 21, kepsul 82.05, kepulauan \
    bangka 19, kerawang 32.15, kisaran 12.09, kkr 61.12, kku 61.11, klu 52.08, kobakma 95.05, \
    kobar 62.01, kolonodale 72.12, koltim 74.11, kolut 74.08, konkep 74.12, konsel 74.05, konut \
    74.09, kota agung 18.06, kota apel 35.73, kota bengawan 33.72, kota gudeg 34.71, kota hujan \
    32.71, kota kembang 32.73, kota lumpia 33.74, kota pahlawan 35.78, kota pinang 12.22, kota \
    reog 35.02, kotabumi 18.03, kotim 62.02, kraksaan 35.13, krui 18.13, kuala kapuas 62.03, kuala \
    kurun 62.10, kuala pembuang 62.07, kuala tungkal 15.06, kuansing 14.09, kubar 64.07, kukar \
    64.02, kutacane 11.02, kutai kertanegara 64.02, kutaraja 11.71, kutoarjo 33.06, kwandang \
    75.05, labuan bajo 53.15, labuha 82.04, labura 12.23, labusel 12.22, lahomi 12.25, lambar \
    18.04, lampura 18.03, lamsel 18.01, lamteng 18.02, lamtim 18.07, langara 74.12, langgur 81.02, \
    larantuka 53.06, lasusua 74.08, lembang 32.17, lewoleba 53.13, lhoksemawe 11.73, lhoksukon \
    11.08, limboto 75.01, linggau 16.73, lobar 52.01, lolak 71.01, loteng 52.02, lotim 52.03, \
    lubuk basung 13.06, lubuk pakam 12.07, lubuk sikaping 13.08, lutim 73.24, lutra 73.22, luwuk \
    72.01, mabar 53.15, madina 12.13, mahulu 64.11, makale 73.18, makasar 73.71, malang raya \
    35.73|35.79|35.07, malili 73.24, malra 81.02, malteng 81.01, maluku tenggara barat 81.03, \
    malut 82, mamra 91.20, mamteng 95.05, mamuju utara 76.01, mandailing 12.13, mangupura 51.03, \
    mansel 92.11, marabahan 63.04, marisa 75.04, martapura 63.03|16.08, martapura kalsel 63.03, \
    masamba 73.22, masohi 81.01, mateng 76.06, matim 53.19, maumere 53.07, mbantul 34.02, mbd \
    81.08, mbwi 35.10, mejayan 35.19, melonguane 71.04, menado 71.71, menggala 18.05, mengwi \
    51.03, mentawai 13.09, meulaboh 11.05, meureudu 11.18, minsel 71.05, mks 73.71, mksr 73.71, \
    mojosari 35.16, molibagu 71.11, moloku kie raha 82, morotai 82.07, morut 72.12, muara beliti \
    16.05, muara bulian 15.04, muara bungo 15.08, muara sabak 15.07, muara tebo 15.09, muara teweh \
    62.05, muaradua 16.09, muba 16.06, mubar 74.13, mungkid 33.08, muntilan 33.08, muntok 19.05, \
    muratara 16.13, nad 11, nagan 11.15, namlea 81.04, namrole 81.09, nanga bulik 62.09, nanga \
    pinoh 61.10, nanggroe aceh darussalam 11, ngabang 61.08, ngalam 35.73|35.07, ngamprah 32.17, \
    ngayogyakarta 34|34.71, nisbar 12.25, nisel 12.14, nisut 12.24, north sumatra 12, ntb 52, ntt \
    53, nusa tenggara 52|53, nusakambangan 33.01, nusantara ikn 64.09, oelamasi 53.01, oksibil \
    95.02, oku 16.01, oku sel 16.09, oku selatan 16.09, oku slt 16.09, oku tim 16.08, oku timur \
    16.08, oku tmr 16.08, okus 16.09, okut 16.08, p siantar 12.72, pabar 92, padalarang 32.17, \
    padang sidempuan 12.77, padpar 13.05, pahuwato 75.04, painan 13.01, pakpak 12.15, \
    palabuhanratu 32.02, palangka 62.71, palas 12.21, paluta 12.20, pamatang raya 12.08, pamulang \
    36.74, pangkajene 73.10, pangkalan balai 16.07, pangkalan bun 62.01, pangkalan kerinci 14.05, \
    pangkep 73.10, pangururan 12.17, panyabungan 12.13, papbar 92, papeg 95, papsel 93, papteng \
    94, papua peg 95, parapat 12.08, parimo 72.08, paringin 63.11, paris van java 32.73, parit \
    malintang 13.05, pasarwajo 74.04, pasbar 13.12, pasir pengaraian 14.06, pdg pariaman 13.05, \
    peg bintang 95.02, pegaf 92.12, pegubin 95.02, pelabuhan ratu 32.02, pelaihari 63.01, penajam \
    64.09, pesbar 18.13, pessel 13.01, pidijaya 11.18, polewali 76.04, polman 76.04, ppsel 93, ppu \
    64.09, pulau dewata 51, pulau jawa 31|32|33|34|35|36, pulau punjung 13.10, pulau seram \
    81.01|81.05|81.06, pulau seribu 31.01, pulpis 62.11, puruk cahu 62.12, purwodadi 33.15, \
    purwokerto 33.02, putussibau 61.06, ranah minang 13, ranai 21.03, rangkas 36.02, rangkasbitung \
    36.02, ransiki 92.11, rantau prapat 12.10, rantepao 73.26, ratahan 71.07, redelong 11.17, \
    rengat 14.02, rohil 14.07, rohul 14.06, rupit 16.13, ruteng 53.10, salakan 72.07, sampit \
    62.02, sanana 82.05, sangatta 64.08, sarilamak 13.07, saumlaki 81.03, sbb 81.06, sbd 53.18, \
    sbt 81.05, sby 35.78, sei rampah 12.18, sekayu 16.06, selatpanjang 14.10, selayar 73.01, \
    selong 52.03, semarang raya 33.74|33.22, semarapura 51.05, sendawar 64.07, sengeti 15.05, \
    sengkang 73.13, sentani 91.03, serambi mekah 11, sergai 12.18, serpong 36.74, serui 91.05, \
    siak sri indrapura 14.08, siantar 12.72, sibuhuan 12.21, sidempuan 12.77, sidikalang 12.11, \
    sidimpuan 12.77, sidoardjo 35.15, sidrap 73.14, sigli 11.07, sinabang 11.09, singaparna 32.06, \
    singaraja 51.08, sipirok 12.03, sitaro 71.09, siulak 15.01, skbm 32.72|32.02, slawi 33.28, \
    slmn 34.04, sltg 33.73, smrg 33.74|33.22, soerabaja 35.78, solo raya \
    33.72|33.09|33.10|33.11|33.12|33.13|33.14, solsel 13.11, soreang 32.04, sorendiweri 91.19, \
    sorsel 96.02, stabat 12.05, sugapa 94.07, suka makmue 11.15, sukadana 18.07|61.11, sulawesi \
    71|72|73|74|75|76, sulbar 76, sulsel 73, sulteng 72, sultera 74, sultra 74, sulut 71, sumatera \
    11|12|13|14|15|16|17|18|19|21, sumatra 11|12|13|14|15|16|17|18|19|21, sumatra barat 13, \
    sumatra selatan 16, sumatra utara 12, sumbar 13, sumbawa besar 52.04, sumsel 16, sumtim 53.11, \
    sumut 12, sumutra utara 12, sungai raya 61.12, sungailiat 19.01, sungguminasa 73.06, surabaya \
    raya 35.78|35.15|35.25, surakarta hadiningrat 33.72, suroboyo 35.78, suwawa 75.03, tahuna \
    71.03, takengon 11.04, talang ubi 16.12, taliabu 82.08, taliwang 52.07, tambolaka 53.18, \
    tamiang layang 62.13, tanah grogot 64.01, tanah minang 13, tanah rencong 11, tanbu 63.10, \
    tangsel 36.74, tanjab barat 15.06, tanjab timur 15.07, tanjabbar 15.06, tanjabtim 15.07, \
    tanjung balai karimun 21.02, tanjung karang 18.71, tanjung pandan 19.02, tanjung redeb 64.03, \
    tanjung selor 65.01, tapak tuan 11.01, tapanuli 12.01|12.02|12.03, tapsel 12.03, tapteng \
    12.01, taput 12.02, tarempa 21.05, tarutung 12.02, tebing 12.76, teluk betung 18.71, teluk \
    kuantan 14.09, tembagapura 94.04, tembilahan 14.04, teminabuan 96.02, tenggarong 64.02, tiakur \
    81.08, tideng pale 65.04, tidore 82.72, tigaraksa 36.03, tikep 82.72, tilamuta 75.02, timika \
    94.04, tirawuta 74.11, toba samosir 12.12, tobadak 76.06, tobasa 12.12, tobelo 82.03, toboali \
    19.03, tondano 71.02, torut 73.26, touna 72.09, tts 53.02, ttu 53.03, tua pejat 13.09, tubaba \
    18.12, tutuyan 71.10, ubud 51.04, ujoh bilang 64.11, ujung pandang 73.71, unaaha 74.02, \
    ungaran 33.22, waibakul 53.17, waikabubak 53.12, waingapu 53.11, waisai 96.03, wamena 95.01, \
    wanggudu 74.09, watampone 73.08, watansoppeng 73.12, wawonii 74.12, west java 32, woha 52.06, \
    wondama 92.07, wong kito 16.71, wonosari 34.03, yapen 91.05, yogja 34|34.71, yogjakarta \
    34|34.71, yogya 34|34.71
    """

  /// Names that are words or abbreviations of other things as well: they mean the region where
  /// the question was about one, not anywhere in a sentence.
  static let inContext = """
    acut 11.08, arema 35.73|35.07, arfak 92.12, aru 81.07, asel 11.01, atim 11.03, balut 72.11, \
    bangkep 72.07, bangko 15.02, barito 62.04|62.05|62.13|63.04, barut 62.05, basel 19.03, batola \
    63.04, bdg 32.73|32.04, bdl 18.71, benteng 73.01|17.09, betun 53.21, bgr 32.71|32.01, bjb \
    63.72, bjn 35.22, bkl 17, bks 32.75|32.16, bkt 13.75, bmr 71.01|71.08|71.11|71.10|71.74, bms \
    33.02, bna 11.71, botawa 91.15, boven 93.02, bpn 64.71, brb 33.29, bsd 36.74, btg \
    33.25|64.74|71.72, btm 21.71, btn 36, butur 74.10, bwi 35.10, bws 35.11, byl 33.09, cjr 32.03, \
    clg 36.72, clp 33.01, cmh 32.77, cms 32.07, crb 32.74|32.09, curup 17.02, dmk 33.21, dpk \
    32.76, dps 51.71, flores 53.15|53.10|53.19|53.09|53.16|53.08|53.07|53.06, galus 11.13, gido \
    12.04, grt 32.05, gsk 35.25, gunung tua 12.20, ikn 64.09, jawa 31|32|33|34|35|36, jbg 35.17, \
    jbr 35.09, jpr 33.20|91.71, kalut 65, karang baru 11.16, karang tinggi 17.09, kbm 33.05, kdi \
    74.71, kdl 33.24, kdr 35.71|35.06, kds 33.19, kepi 93.03, khatulistiwa 61.71, kkt 81.03, klt \
    33.10, kng 32.08, kota angin 35.18, kota bahari 33.76, kota baja 36.72, kota batik 33.75, kota \
    daeng 73.71, kota intan 32.05, kota kretek 33.19, kota minyak 64.71, kota patria 35.72, kota \
    santri 35.17, kota tahu 35.71|32.11, kota tape 35.11, kota udang 32.74|35.15, kota ukir 33.20, \
    kotawaringin 62.01|62.02, kpg 53.71|53.01, kra 33.13, krw 32.15, ksb 52.07, ktg 71.74, kuta \
    51.03, kutim 64.08, kwb 35.79, liwa 18.04, lmg 35.24, lmj 35.08, lombok \
    52.71|52.01|52.02|52.03|52.08, lotu 12.24, lpg 18, maba 82.06, madura 35.26|35.27|35.28|35.29, \
    manggar 19.06, matra 76.01, mbay 53.16, mdn 12.71, mdo 71.71, mentok 19.05, meranti 14.10, mgl \
    33.71|33.08, minang 13, minut 71.06, mitra 71.07, mjk 35.76|35.16, mjl 32.10, mlg 35.73|35.07, \
    mtb 81.03, mtr 52.71, mura 16.05|62.12, oi 16.10, oki 16.02, padang aro 13.11, pali 16.12, \
    pare 35.06, parigi 72.08|32.18, parijs van java 32.73, pbd 96, pbg 33.03, pbl 35.74|35.13, pdg \
    13.71, pgd 32.18, pgk 19.71, pijay 11.18, pkl 33.75|33.26, pku 14.71, plb 16.71, plg 16.71, \
    plk 62.71, plp 73.73, plu 72.71, pml 33.27, praya 52.02, psp 12.77, psr 35.75|35.14, ptk \
    61.71, pwk 32.14, pwr 33.06, pwt 33.02, raha 74.03, rbg 33.17, rote 53.14, rumbia 74.06, sabu \
    53.20, sarai 53.20, sbg 32.13, sda 35.15, seram 81.01|81.05|81.06, sgn 33.14, simpang empat \
    13.12, singkil 11.10, ska 33.72, skh 33.11, skw 61.72, smd 64.72|32.11, smg 33.74|33.22, smi \
    32.72|32.02, soe 53.02, solo 33.72, srg 36.73|36.04, sriwijaya 16.71, stb 35.12, sula 82.05, \
    sumba 53.12|53.18|53.17|53.11, tais 17.05, tala 63.01, tanah merah 93.02, tasik 32.78|32.06, \
    tator 73.18, tbn 35.23, teluk dalam 12.14, tgl 33.76|33.28, tgr 36.71|36.03, tiom 95.07, tjb \
    12.74, tmg 33.23, tng 36.71|36.03, toraja 73.18|73.26, tsm 32.78|32.06, tte 82.71, tuba 18.05, \
    tubei 17.07, ujung tanjung 14.07, wates 34.01, weda 82.02, wng 33.12, wsb 33.07, yk 34|34.71
    """
}
