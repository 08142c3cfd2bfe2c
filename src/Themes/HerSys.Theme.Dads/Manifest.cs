using HerSys.Platform.Modules.Manifest;

[assembly: Theme(
    Id = "HerSys.Theme.Dads",
    Name = "標準の画面",
    NameEn = "Standard screens",
    Description = "デジタル庁デザインシステムの値にもとづく画面です。",
    DescriptionEn = "Screens built on the values of the Digital Agency's design system.",
    Category = "画面の体裁")]
