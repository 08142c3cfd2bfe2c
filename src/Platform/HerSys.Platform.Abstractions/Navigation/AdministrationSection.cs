namespace HerSys.Platform.Navigation;

/// <summary>Where on the page 管理 an entry stands.</summary>
public enum AdministrationSection
{
    /// <summary>設定: how the tenant works and looks.</summary>
    Settings = 0,

    /// <summary>人と権限: accounts, organisations, roles.</summary>
    People = 1,

    /// <summary>データ: what comes in and goes out in files.</summary>
    Data = 2,

    /// <summary>記録: who did what.</summary>
    Records = 3,
}
