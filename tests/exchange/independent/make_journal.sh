# Makes a journal to export in the current folder, with the program "$1": the demonstration, and names that mean
# something to a spreadsheet or to XML. Sourced by the judges.
program=$1
"$program" demo >/dev/null
db=$(ls -- *.db | head -n 1)
export KSDPL_DB=$db
"$program" new KASUS-1 --partner '<b>=1+1</b> & "]]>' --country CN --region '=cmd' --level kota --object pertukaran_budaya \
  --initiative daerah --on 2026-01-05 --by '+62 @Wali' >/dev/null
"$program" assess KASUS-1 hubungan_diplomatik terpenuhi --by Penilai --on tidak_diketahui --reason 'surat <x>' >/dev/null
