/// What people write for amounts, counts, shares and places in a row.
///
/// Written down by hand before the readers were. A line is `text | kind | value`; `none` is what
/// says no such number.
enum AmountCases {
  static let all = """
    50rb | uang | 50000
    50 rebu | uang | 50000
    50rbu | uang | 50000
    50 ribuan | uang | 50000
    50rban | uang | 50000
    Rp50.000 | uang | 50000
    Rp.50.000,- | uang | 50000
    rp 50.000,00 | uang | 50000
    IDR 50.000 | uang | 50000
    50.000 rupiah | uang | 50000
    50,000 | uang | 50000
    lima puluh ribu | uang | 50000
    limapuluh ribu rupiah | uang | 50000
    limapuluhribu | uang | 50000
    seratus rb | uang | 100000
    dua ratus rb | uang | 200000
    1,5 jt | uang | 1500000
    1.5jt | uang | 1500000
    2 setengah juta | uang | 2500000
    dua setengah juta | uang | 2500000
    dua juta setengah | uang | 2500000
    setengah juta | uang | 500000
    sejuta | uang | 1000000
    1jt500rb | uang | 1500000
    1 juta 250 ribu | uang | 1250000
    satu juta dua ratus lima puluh ribu | uang | 1250000
    sejuta dua ratus | uang | 1200000
    1,2 M | uang | 1200000000
    5 miliar | uang | 5000000000
    3 triliun | uang | 3000000000000
    seceng | uang | 1000
    noceng | uang | 2000
    goceng | uang | 5000
    ceban | uang | 10000
    noban | uang | 20000
    goban | uang | 50000
    gopek | uang | 500
    cepek | uang | 100
    cepek ceng | uang | 100000
    gocap ribu | uang | 50000
    sewu | uang | 1000
    limang ewu | uang | 5000
    selawe ewu | uang | 25000
    saratus rebu | uang | 100000
    dikasih 50rb sama timses | uang | 50000
    katanya 100 ribu per orang | uang | 100000
    amplop isi 20rb | uang | 20000
    uangnya 75.000 | uang | 75000
    500 perak | uang | 500
    75000 | uang | 75000
    1.250,50 | uang | 1250.5
    2jt-an | uang | 2000000
    ribuan | uang | none
    duit bensin | uang | none
    ratusan ribu | uang | none
    5 orang | uang | none
    75 ribuu | uang | 75000
    limaa | angka | 5
    rupiah | uang | none
    lima | angka | 5
    7 | angka | 7
    dua belas | angka | 12
    duabelas | angka | 12
    dua puluh satu | angka | 21
    duapuluhsatu | angka | 21
    seratus lima puluh | angka | 150
    seribu dua ratus | angka | 1200
    1.500 | angka | 1500
    1,5 | angka | 1.5
    setengah | angka | 0.5
    satu setengah | angka | 1.5
    tiga perempat | angka | 0.75
    seperempat | angka | 0.25
    selusin | angka | 12
    2 lusin | angka | 24
    sekodi | angka | 20
    20-an | angka | 20
    20an orang | angka | 20
    dua puluhan | angka | 20
    sekitar 30 orang | angka | 30
    ada tiga akun kak | angka | 3
    siji | angka | 1
    telu | angka | 3
    limo | angka | 5
    pitu | angka | 7
    rolas | angka | 12
    selawe | angka | 25
    sekawan | angka | 4
    hiji | angka | 1
    opat | angka | 4
    salapan | angka | 9
    duo | angka | 2
    sambilan | angka | 9
    lapan | angka | 8
    tuju belas | angka | 17
    minus 3 | angka | -3
    nol | angka | 0
    sembilam | angka | 9
    delapn | angka | 8
    puluhan | angka | none
    banyak | angka | none
    beberapa | angka | none
    lima-limanya | angka | none
    2-3 orang | angka | none
    duaan | angka | none
    1.2.3.4 | angka | none
    08123456789 | angka | none
    9/12 | angka | none
    jam 7 malam | angka | none
    tujuan | angka | none
    satuan | angka | none
    50% | persen | 50
    12,5 % | persen | 12.5
    dua puluh persen | persen | 20
    30 prosen | persen | 30
    seratus persen | persen | 100
    persen | persen | none
    kedua | urutan | 2
    ke dua | urutan | 2
    yg ke-3 | urutan | 3
    ke3 | urutan | 3
    ke-12 | urutan | 12
    ke sepuluh | urutan | 10
    kesebelas | urutan | 11
    kedua puluh satu | urutan | 21
    kedua belas | urutan | 12
    ketigabelas | urutan | 13
    pertama | urutan | 1
    yg pertama aja | urutan | 1
    terakhir | urutan | -1
    no 2 aja | urutan | 2
    nomer dua | urutan | 2
    nmr urut 4 | urutan | 4
    paslon nomor 1 | urutan | 1
    urutan kelima | urutan | 5
    opsi 3 | urutan | 3
    sing nomer loro | urutan | 2
    kadua | urutan | 2
    ke-IV | urutan | 4
    #2 | urutan | 2
    keduanya | urutan | none
    kedua orang tua saya | urutan | none
    ketua | urutan | none
    kenapa | urutan | none
    ke pasar | urutan | none
    ke jakarta | urutan | none
    kesana | urutan | none
    """
}
