namespace HerSys.Reporting.Api.Models;

/// <summary>Addresses of a notification.</summary>
/// <param name="Self">The notification.</param>
/// <param name="Status">The course afterwards.</param>
internal sealed record LinksDocument(string Self, string Status)
{
    /// <summary>The addresses of a notification below a tenant's path.</summary>
    public static LinksDocument Of(string root, Guid id) => new($"{root}/{id}", $"{root}/{id}/status");
}
