namespace HerSys.Cases.Contracts;

/// <summary>How a case came into the system (登録の経緯).</summary>
public enum CaseOrigin
{
    /// <summary>A notification (発生届) that a health center received.</summary>
    Notification = 0,

    /// <summary>A file (取り込み).</summary>
    Import = 1,

    /// <summary>Entered by a health center without a notification.</summary>
    HealthCenter = 2,

    /// <summary>Handed over by another government (移管).</summary>
    Transfer = 3,

    /// <summary>Synthetic, for the demonstration (見本).</summary>
    Demonstration = 4,
}
