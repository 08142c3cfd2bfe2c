using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace HerSys.Reporting.Services.Drafts;

/// <summary>Issues and reads tickets, sealed with the tenant's key; another tenant's is worthless here.</summary>
internal sealed class DraftTickets(IDataProtectionProvider protection)
{
    /// <summary>A form that was open longer than this is not kept without signing in.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly ITimeLimitedDataProtector protector =
        protection.CreateProtector("HerSys.Reporting.DraftTicket").ToTimeLimitedDataProtector();

    /// <summary>Seals a ticket for a page.</summary>
    public string Issue(DraftTicket ticket) => protector.Protect(JsonSerializer.Serialize(ticket), Lifetime);

    /// <summary>Reads a ticket; null when it is not ours, too old, or of another page.</summary>
    public DraftTicket? Read(string? sealedTicket, Guid formKey)
    {
        if (string.IsNullOrEmpty(sealedTicket))
        {
            return null;
        }

        try
        {
            var ticket = JsonSerializer.Deserialize<DraftTicket>(protector.Unprotect(sealedTicket));
            return ticket?.FormKey == formKey ? ticket : null;
        }
        catch (Exception error) when (error is CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }
}
