namespace HerSys.Platform.Shells;

/// <summary>The catalogue refuses a change: a name, prefix or host is taken, or the tenant changed meanwhile.</summary>
/// <param name="property">The property of <see cref="ShellSettings"/> at fault, or <c>Version</c>.</param>
/// <param name="message">The reason, for logs; screens word it themselves by <paramref name="property"/>.</param>
public sealed class TenantConflictException(string property, string message) : Exception(message)
{
    /// <summary>The property of <see cref="ShellSettings"/> at fault, or <c>Version</c>.</summary>
    public string Property => property;
}
