using HerSys.Platform.Modules.Manifest;

[assembly: Module(
    Id = "HerSys.Benchmarks",
    Name = "測定",
    NameEn = "Benchmarks",
    Description = "要求1件の時間とメモリを測るためのコントローラーです。",
    DescriptionEn = "The controller on which the cost of a request is measured.",
    Dependencies = ["HerSys.Users"])]
