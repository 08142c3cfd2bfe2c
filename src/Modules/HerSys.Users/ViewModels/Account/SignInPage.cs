namespace HerSys.Users.ViewModels.Account;

/// <summary>The sign-in page: the form, and what helps those who cannot come in.</summary>
public sealed class SignInPage
{
    /// <summary>Name of the government.</summary>
    public required string Owner { get; init; }

    /// <summary>Whom to ask about notifications; null when the government named nobody.</summary>
    public string? ContactName { get; init; }

    /// <summary>Telephone of the contact as people write it.</summary>
    public string? ContactPhone { get; init; }

    /// <summary>Fax that takes notifications while the system cannot be reached.</summary>
    public string? Fax { get; init; }

    /// <summary>When the database answered, as a time of day in the tenant's zone.</summary>
    public required string CheckedAt { get; init; }

    /// <summary>Whether this is the operator's tenant, where nobody applies for an account.</summary>
    public bool IsOperator { get; init; }

    /// <summary>What was typed.</summary>
    public SignInForm Form { get; set; } = new();

    /// <summary>Whether somebody wanted to open a page, to which signing in leads back.</summary>
    public bool LeadsBack { get; set; }
}
