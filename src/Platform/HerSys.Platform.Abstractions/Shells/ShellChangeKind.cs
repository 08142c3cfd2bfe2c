namespace HerSys.Platform.Shells;

/// <summary>What happened to a tenant's catalogue row.</summary>
public enum ShellChangeKind
{
    /// <summary>It is new.</summary>
    Added = 0,

    /// <summary>Settings, state or features differ.</summary>
    Updated = 1,

    /// <summary>It is gone.</summary>
    Removed = 2,
}
