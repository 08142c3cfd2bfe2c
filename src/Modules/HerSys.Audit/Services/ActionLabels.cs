using HerSys.Japan;
using HerSys.Platform.Auditing;

namespace HerSys.Audit.Services;

/// <summary>What the actions of the ledger are called on screens and in downloads.</summary>
internal static class ActionLabels
{
    public static BilingualText Of(AuditAction action) => action switch
    {
        AuditAction.View => new("閲覧", "Viewed"),
        AuditAction.Search => new("検索", "Searched"),
        AuditAction.Export => new("出力", "Exported"),
        AuditAction.Print => new("印刷", "Printed"),
        AuditAction.Create => new("作成", "Created"),
        AuditAction.Change => new("変更", "Changed"),
        AuditAction.Refuse => new("拒否", "Refused"),
        AuditAction.Import => new("取り込み", "Imported"),
        AuditAction.SignIn => new("ログイン", "Sign-in"),
        AuditAction.Administer => new("設定・権限", "Administered"),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Unknown action of the ledger."),
    };
}
