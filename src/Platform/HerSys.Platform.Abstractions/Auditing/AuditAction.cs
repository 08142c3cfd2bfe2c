namespace HerSys.Platform.Auditing;

/// <summary>What was done to or with the record of a person.</summary>
public enum AuditAction
{
    /// <summary>閲覧.</summary>
    View = 0,

    /// <summary>検索.</summary>
    Search = 1,

    /// <summary>出力(ダウンロード).</summary>
    Export = 2,

    /// <summary>印刷.</summary>
    Print = 3,

    /// <summary>作成.</summary>
    Create = 4,

    /// <summary>変更.</summary>
    Change = 5,

    /// <summary>拒否: somebody asked for what the rules refuse.</summary>
    Refuse = 6,

    /// <summary>取り込み.</summary>
    Import = 7,

    /// <summary>ログインなど、人の記録によらないこと.</summary>
    SignIn = 8,

    /// <summary>設定や権限の変更.</summary>
    Administer = 9,
}
