/// What people write for telephone numbers, identity numbers, neighbourhoods and addresses.
///
/// Written down by hand before the readers were. A line is `kind | text | value`; `none` is what
/// holds nothing of the kind.
enum EntityCases {
  static let all = """
    telepon | 081234567890 | +6281234567890
    telepon | 0812-3456-7890 | +6281234567890
    telepon | 0812 3456 7890 | +6281234567890
    telepon | 0812.3456.7890 | +6281234567890
    telepon | +6281234567890 | +6281234567890
    telepon | +62-812-3456-7890 | +6281234567890
    telepon | +62 0812 3456 7890 | +6281234567890
    telepon | 6281234567890 | +6281234567890
    telepon | 62 812-3456-7890 | +6281234567890
    telepon | (0812) 3456 7890 | +6281234567890
    telepon | no hp saya 0812 3456 7890 kak | +6281234567890
    telepon | WA: 081234567890 | +6281234567890
    telepon | hubungi 081234567890 ya | +6281234567890
    telepon | O81234567890 | +6281234567890
    telepon | wa.me/6281234567890 | +6281234567890
    telepon | nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol | +6281234567890
    telepon | 81234567890 | +6281234567890
    telepon | 021-5551234 | +62215551234
    telepon | (031) 5678901 | +62315678901
    telepon | 08123 | none
    telepon | 12345 | none
    telepon | 0812345678901234 | none
    telepon | 3578010101900001 | none
    telepon | tidak ada | none
    telepon | 50000 | none
    telepon | 0 8 5 7 1 2 3 4 5 6 7 8 | +6285712345678
    telepon | tlp aja ke 08 5 2 1 1 2 2 3 3 4 4 | +6285211223344
    telepon | 1 2 3 4 5 6 7 8 9 10 | none
    telepon | 0 1 2 3 4 5 6 7 8 9 | none
    telepon | 06/12/2020 | none
    telepon | 0812xxxx7890 | none
    nik | 3578014708850002 | 3578014708850002;1985-08-07;P
    nik | NIK 3578 0107 0885 0002 | 3578010708850002;1985-08-07;L
    nik | nik saya 35.78.01.070885.0002 | 3578010708850002;1985-08-07;L
    nik | 1171012902000003 | 1171012902000003;2000-02-29;L
    nik | 9271016512990001 | 9271016512990001;1999-12-25;P
    nik | 3578013202850002 | none
    nik | 3578010013850002 | none
    nik | 3578013002850002 | none
    nik | 0078010708850002 | none
    nik | 3578010708850000 | none
    nik | 357801070885000 | none
    nik | 35780107088500021 | none
    nik | 081234567890 | none
    nik | 3578017208850002 | none
    nik | 3500010708850002 | none
    nik | no kk 3578010708150002 | none
    rtrw | RT 03 RW 04 | 3/4
    rtrw | R.T. 010 R.W. 004 | 10/4
    rtrw | r.t 3 / r.w 4 | 3/4
    rtrw | R.W. 2, R.T. 1 | 1/2
    rtrw | R. Toto 3 | none
    rtrw | rt 3/rw 4 | 3/4
    rtrw | RT/RW 003/004 | 3/4
    rtrw | rt03/rw04 | 3/4
    rtrw | Rt.03 Rw.04 | 3/4
    rtrw | rt 3 / 4 | 3/4
    rtrw | RT: 3, RW: 4 | 3/4
    rtrw | rw 4 rt 3 | 3/4
    rtrw | rt tiga rw empat | 3/4
    rtrw | di rt 10 rw 12 desa contoh | 10/12
    rtrw | RT 03-RW 04 | 3/4
    rtrw | rt/rw: 3 / 4 | 3/4
    rtrw | 3/4 | none
    rtrw | art 3 rw | none
    rtrw | rt 0 rw 1 | none
    rtrw | rt rw | none
    rtrw | RT @ani | none
    email | budi@gmail.com | budi@gmail.com
    email | email saya budi.s@contoh.co.id kak | budi.s@contoh.co.id
    email | ani at yahoo dot com | ani@yahoo.com
    email | ani[at]gmail[dot]com | ani@gmail.com
    email | ani @ gmail . com | ani@gmail.com
    email | ani@gmail | none
    email | @ani | none
    akun | ig @budi.s ya | @budi.s
    akun | @ani_99 | @ani_99
    akun | ani@gmail.com | none
    """
}
