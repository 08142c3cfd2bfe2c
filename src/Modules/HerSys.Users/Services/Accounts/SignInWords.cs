using System.Globalization;
using HerSys.Platform.Mvc.Localization;
using HerSys.Users.Services.Actors;

namespace HerSys.Users.Services.Accounts;

/// <summary>Says why somebody could not sign in, and what to do.</summary>
public sealed class SignInWords(ITexts texts, TenantDay day)
{
    /// <summary>The sentence for an answer.</summary>
    public string Of(SignInAnswer answer) => answer switch
    {
        { Outcome: SignInOutcome.Wrong, TriesLeft: > 0 } =>
            texts["IDかパスワードがちがいます。あと{0}回まちがえると、15分のあいだログインできません。", answer.TriesLeft],
        { Outcome: SignInOutcome.Wrong } =>
            texts["IDかパスワードを5回続けてまちがえたので、15分のあいだログインできません。15分たってからもう一度入れるか、職場のシステム利用管理者にたのんでください。"],
        { Outcome: SignInOutcome.Resting } =>
            texts["5回続けてまちがえたため、このIDはいま休止中です。15分たってからもう一度入れるか、職場のシステム利用管理者にたのんでください。"],
        { Outcome: SignInOutcome.AddressResting, Again: { } again } =>
            texts["この回線からのまちがいが続いたため、いまはログインできません。{0}になったら、もう一度入れてください。急ぐときは、右の「困ったとき」の連絡先に電話してください。", day.Local(again.AddMinutes(1)).ToString("H:mm", CultureInfo.InvariantCulture)],
        { Outcome: SignInOutcome.WrongCode } =>
            texts["確認コードがちがいます。アプリにいま出ている数字を入れてください。あと{0}回まちがえると、15分のあいだログインできません。", answer.TriesLeft],
        { Outcome: SignInOutcome.TooLate } =>
            texts["時間がたったので、はじめからやり直してください。"],
        { Outcome: SignInOutcome.Locked } =>
            texts["このIDは、管理者がロックしています。職場のシステム利用管理者か、テナント管理者に連絡してください。"],
        { Outcome: SignInOutcome.NoDuty } =>
            texts["いま使える職務がありません。職場のシステム利用管理者に、職務を加えてもらってください。"],
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.Outcome, "Not a refusal."),
    };
}
