namespace HerSys.Platform.Tenants;

/// <summary>A change to a tenant is refused, for a reason that the operator can act on.</summary>
/// <param name="rule">Stable name of the rule, for scripts.</param>
/// <param name="member">The field at fault, or an empty string.</param>
/// <param name="japanese">Which field, why, and what to do, in Japanese.</param>
/// <param name="english">The same in English.</param>
public sealed class TenantRefusedException(string rule, string member, string japanese, string english)
    : Exception(english)
{
    /// <summary>The rule that a tenant is set up by one process at a time.</summary>
    public const string SetUpUnderWay = "setup-under-way";

    /// <summary>The rule that a change is made to what its author saw.</summary>
    public const string Changed = "tenant-changed";

    /// <summary>Stable name of the rule, for scripts.</summary>
    public string Rule => rule;

    /// <summary>The field at fault, or an empty string.</summary>
    public string Member => member;

    /// <summary>Which field, why, and what to do, in Japanese.</summary>
    public string Japanese => japanese;

    /// <summary>The same in English.</summary>
    public string English => Message;
}
