using Microsoft.AspNetCore.Authorization;

namespace HerSys.Platform.Mvc.Security;

/// <summary>
/// Put by the platform on a module's route which says neither what permission it needs nor that it is open. Nobody may
/// enter such a route; an architecture test looks for it.
/// </summary>
public sealed class UndeclaredAccess : IAuthorizeData
{
    internal const string PolicyName = "undeclared-access";

    /// <inheritdoc />
    public string? Policy { get; set; } = PolicyName;

    /// <inheritdoc />
    public string? Roles { get; set; }

    /// <inheritdoc />
    public string? AuthenticationSchemes { get; set; }
}
