namespace HerSys.Platform.Shells;

/// <summary>Where a tenant stands (テナントの状態).</summary>
public enum TenantState
{
    /// <summary>Created, not yet set up from a recipe: only the set-up link works.</summary>
    Uninitialized = 0,

    /// <summary>Being set up or migrated: requests are answered 503 with Retry-After.</summary>
    Initializing = 1,

    /// <summary>In service.</summary>
    Running = 2,

    /// <summary>Taken out of service by an operator; data stays.</summary>
    Disabled = 3,

    /// <summary>A migration or recipe failed; the reason is recorded, and the step can be tried again.</summary>
    Invalid = 4,
}
