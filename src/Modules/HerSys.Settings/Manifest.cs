using HerSys.Platform.Modules.Manifest;

[assembly: Module(
    Id = "HerSys.Settings",
    Name = "画面の枠と設定",
    NameEn = "Frame and settings",
    Description = "今日の画面、メニュー、自治体の名前・色・連絡先、機能の入り切りをまとめます。",
    DescriptionEn = "Brings the home page, the menu, the government's name, colour and contact, and the switches of features.",
    Category = "基盤",
    Dependencies = ["HerSys.Audit", "HerSys.Users"],
    IsAlwaysEnabled = true)]
