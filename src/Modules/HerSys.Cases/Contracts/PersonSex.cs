namespace HerSys.Cases.Contracts;

/// <summary>性別, as notified.</summary>
public enum PersonSex
{
    /// <summary>Not known (不明).</summary>
    Unknown = 0,

    /// <summary>男.</summary>
    Male = 1,

    /// <summary>女.</summary>
    Female = 2,
}
