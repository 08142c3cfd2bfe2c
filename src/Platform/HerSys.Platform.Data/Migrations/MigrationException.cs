namespace HerSys.Platform.Data.Migrations;

/// <summary>A migration failed. Its class stays at the version it had; classes before it stay upgraded.</summary>
/// <param name="migration">Full name of the class.</param>
/// <param name="step">The method at fault, for example <c>UpdateFrom2</c>.</param>
/// <param name="reason">What happened.</param>
/// <param name="inner">The cause.</param>
public sealed class MigrationException(string migration, string step, string reason, Exception? inner = null)
    : Exception($"{migration}.{step}: {reason}", inner)
{
    /// <summary>Full name of the class.</summary>
    public string Migration => migration;

    /// <summary>The method at fault.</summary>
    public string Step => step;
}
