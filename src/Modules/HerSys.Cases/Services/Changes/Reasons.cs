using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Japan;

namespace HerSys.Cases.Services.Changes;

/// <summary>Changes of a record say why.</summary>
internal static class Reasons
{
    public static IEnumerable<CaseFinding> Check(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            yield return new CaseFinding(StatusFields.Reason, new BilingualText(
                "変更の理由を入力してください。例: 本人に電話で確認した",
                "Give the reason for the change, for example that the person was asked by telephone."));
        }
    }
}
