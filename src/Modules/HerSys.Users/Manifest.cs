using HerSys.Platform.Modules.Manifest;

[assembly: Module(
    Id = "HerSys.Users",
    Name = "利用者",
    NameEn = "Users",
    Description = "利用者、組織、職務、役割を扱い、ログインとアカウントの申込みを受け付けます。",
    DescriptionEn = "People, organisations, duties and roles; sign-in and account applications.",
    Category = "基盤",
    IsAlwaysEnabled = true)]
