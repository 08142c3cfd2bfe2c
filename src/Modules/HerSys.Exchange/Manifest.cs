using HerSys.Platform.Modules.Manifest;

[assembly: Module(
    Id = "HerSys.Exchange",
    Name = "データの取り込み",
    NameEn = "Data exchange",
    Description = "CSVファイルの患者データを、対応表（プロファイル）にそって取り込み、1行ごとの結果を残します。",
    DescriptionEn = "Imports case data from CSV files by profile and keeps the outcome of every row.",
    Category = "患者",
    Dependencies = ["HerSys.Cases", "HerSys.Users", "HerSys.Audit"])]
