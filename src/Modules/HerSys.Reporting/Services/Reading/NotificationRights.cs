namespace HerSys.Reporting.Services.Reading;

/// <summary>What the actor may do with a notification now.</summary>
/// <param name="CanReceive">受理.</param>
/// <param name="CanSendBack">差し戻し.</param>
/// <param name="CanAmend">訂正, or mending what was sent back.</param>
/// <param name="CanWithdraw">取下げ.</param>
internal sealed record NotificationRights(bool CanReceive, bool CanSendBack, bool CanAmend, bool CanWithdraw);
