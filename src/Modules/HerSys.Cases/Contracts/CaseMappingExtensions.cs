using System.Linq.Expressions;
using HerSys.Cases.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Cases.Contracts;

/// <summary>Ties the rows of other modules to the cases that they speak of.</summary>
public static class CaseMappingExtensions
{
    /// <summary>Rows belong to a case (症例), which cannot be deleted while they are there.</summary>
    /// <param name="builder">The mapping of the rows.</param>
    /// <param name="caseId">The property with the id of the case.</param>
    public static void BelongsToCase<TEntity>(this EntityTypeBuilder<TEntity> builder, Expression<Func<TEntity, object?>> caseId)
        where TEntity : class =>
        builder.HasOne<Case>().WithMany().HasForeignKey(caseId).OnDelete(DeleteBehavior.Restrict);
}
