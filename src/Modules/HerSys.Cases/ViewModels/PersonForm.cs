using HerSys.Cases.Contracts;

namespace HerSys.Cases.ViewModels;

/// <summary>The form of a person's details.</summary>
public sealed class PersonForm : CaseForm
{
    /// <summary>The version of the person on the screen.</summary>
    public long PersonVersion { get; set; }

    public string? FamilyName { get; set; }

    public string? GivenName { get; set; }

    public string? FamilyKana { get; set; }

    public string? GivenKana { get; set; }

    public string? LatinName { get; set; }

    public PersonSex Sex { get; set; }

    /// <summary>As typed, in any notation.</summary>
    public string? BirthDate { get; set; }

    public string? AgeBand { get; set; }

    public string? Phone { get; set; }

    public string? SecondPhone { get; set; }

    public string? PostalCode { get; set; }

    public string? Address { get; set; }

    public string? Occupation { get; set; }
}
