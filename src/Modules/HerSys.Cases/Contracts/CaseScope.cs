using System.Linq.Expressions;

namespace HerSys.Cases.Contracts;

/// <summary>What one actor sees: which cases, and how much of them. Made by <see cref="ICaseVisibility"/> only.</summary>
public sealed class CaseScope
{
    private readonly Expression<Func<CaseListItem, bool>> seen;
    private readonly Expression<Func<CaseListItem, bool>> editable;

    internal CaseScope(
        CaseDetailLevel level, Expression<Func<CaseListItem, bool>> seen, Expression<Func<CaseListItem, bool>> editable)
    {
        Level = level;
        this.seen = seen;
        this.editable = editable;
    }

    /// <summary>Nothing at all.</summary>
    internal static CaseScope Nothing { get; } = new(CaseDetailLevel.None, item => false, item => false);

    /// <summary>How much of each case.</summary>
    public CaseDetailLevel Level { get; }

    /// <summary>The cases that the actor sees.</summary>
    public IQueryable<CaseListItem> Filter(IQueryable<CaseListItem> items) => items.Where(seen);

    /// <summary>The cases that the actor may change, as far as the case itself is concerned; permissions come on top.</summary>
    public IQueryable<CaseListItem> FilterEditable(IQueryable<CaseListItem> items) => items.Where(seen).Where(editable);
}
