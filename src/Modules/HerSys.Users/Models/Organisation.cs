using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;

namespace HerSys.Users.Models;

/// <summary>An organisation (組織) whose people use the tenant. It is closed, never deleted: records speak of it.</summary>
public sealed class Organisation : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public OrganisationKind Kind { get; set; }

    public string Name { get; private set; } = "";

    /// <summary>What the search compares: the name without differences of writing.</summary>
    public string SearchKey { get; private set; } = "";

    /// <summary>The reading of the name (フリガナ); null while unknown.</summary>
    public string? Kana { get; private set; }

    /// <summary>What the search compares of the reading.</summary>
    public string? KanaKey { get; private set; }

    /// <summary>医療機関コード of an institution, otherwise the government's own number; unique within the kind.</summary>
    public string? Code { get; set; }

    /// <summary>Telephone, digits only.</summary>
    public string? Phone { get; set; }

    /// <summary>Telephone at night and on holidays, digits only.</summary>
    public string? AfterHoursPhone { get; set; }

    public string? Address { get; set; }

    /// <summary>The government that owns the tenant.</summary>
    public bool IsOwnGovernment { get; set; }

    /// <summary>False when it was closed.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>Area of a health center.</summary>
    public ICollection<OrganisationArea> Areas { get; } = [];

    public long Version { get; set; }

    /// <summary>Sets the name, and what the search finds it by.</summary>
    public void Rename(string name)
    {
        Name = JapaneseText.Normalize(name).Trim();
        SearchKey = JapaneseText.SearchKey(Name);
    }

    /// <summary>Sets the reading, however it was typed; null where it is not known.</summary>
    public void Read(string? kana)
    {
        Kana = string.IsNullOrWhiteSpace(kana) ? null : JapaneseText.ToFullWidthKatakana(kana).Trim();
        KanaKey = Kana is null ? null : JapaneseText.SearchKey(Kana);
    }

    /// <summary>What other modules see. The areas must have been loaded.</summary>
    public OrganisationInfo ToInfo() => new(
        Id, Kind, Name, Code, Phone, AfterHoursPhone, Address, [.. Areas.Select(area => area.MunicipalityCode).Order(StringComparer.Ordinal)], IsActive);
}
