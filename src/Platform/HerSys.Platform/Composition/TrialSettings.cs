using HerSys.Platform.Shells;

namespace HerSys.Platform.Composition;

/// <summary>Settings for the trial build of a blueprint; no tenant has them.</summary>
internal static class TrialSettings
{
    public static ShellSettings Instance { get; } = new()
    {
        Id = "trial",
        Name = "trial",
        DisplayName = "trial",
        Database = new DatabaseInfo("trial", DatabaseProvider.Sqlite, "Data Source=:memory:", AppRole: null),
    };
}
