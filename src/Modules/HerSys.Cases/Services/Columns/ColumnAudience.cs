using HerSys.Cases.Contracts;

namespace HerSys.Cases.Services.Columns;

/// <summary>Which readers a column is for (domain.md 7); what it shows is hidden from the others by the row itself.</summary>
public enum ColumnAudience
{
    /// <summary>Every reader.</summary>
    Everyone,

    /// <summary>Readers who know who the person is.</summary>
    Named,

    /// <summary>Readers who see clinical facts.</summary>
    Clinical,

    /// <summary>Readers who see all.</summary>
    Full,
}
