using HerSys.Reporting.Models;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Reporting.ViewModels;

/// <summary>From where a notification on paper or by telephone came, and when (代行入力の受付).</summary>
public sealed class ProxyStartForm
{
    /// <summary>Fax or telephone.</summary>
    public NotificationChannel? Channel { get; set; }

    /// <summary>The clinic: code, a part of the name, or of the reading.</summary>
    public string? Clinic { get; set; }

    /// <summary>The clinic that was chosen among several.</summary>
    public Guid? Institution { get; set; }

    /// <summary>The clinic has no entry here; its name is written on the form.</summary>
    public bool IsUnregistered { get; set; }

    /// <summary>受付の日, as typed.</summary>
    public string? Day { get; set; }

    /// <summary>受付の時刻, as typed.</summary>
    public string? Time { get; set; }

    /// <summary>The family member's notification from which the form starts.</summary>
    public Guid? From { get; set; }

    /// <summary>Clinics to choose from.</summary>
    [BindNever]
    public IReadOnlyList<OrganisationInfo> Candidates { get; set; } = [];

    /// <summary>What is wrong, by the name of the field; Japanese, the key of the caption.</summary>
    [BindNever]
    public IDictionary<string, string> Problems { get; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
