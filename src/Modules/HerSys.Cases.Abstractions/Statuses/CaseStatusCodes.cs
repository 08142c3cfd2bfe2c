namespace HerSys.Cases.Statuses;

/// <summary>Codes that program logic names. All others are data: see <see cref="CaseStatuses"/>.</summary>
public static class CaseStatusCodes
{
    /// <summary>療養先調整中: what a new case begins with.</summary>
    public const string AwaitingPlace = "10";

    /// <summary>入院調整中.</summary>
    public const string AwaitingHospital = "11";

    /// <summary>入院中.</summary>
    public const string Hospitalised = "20";

    /// <summary>入院中(重症).</summary>
    public const string Severe = "21";

    /// <summary>宿泊療養中.</summary>
    public const string Hotel = "30";

    /// <summary>自宅療養中.</summary>
    public const string Home = "40";

    /// <summary>死亡.</summary>
    public const string Died = "60";

    /// <summary>管轄外へ移管.</summary>
    public const string Elsewhere = "70";

    /// <summary>発生届取下げ.</summary>
    public const string Withdrawn = "71";

    /// <summary>不明.</summary>
    public const string Unknown = "99";
}
