using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Users.Models.Mappings;

internal sealed class AccountApplicationMapping : IEntityTypeConfiguration<AccountApplication>
{
    public void Configure(EntityTypeBuilder<AccountApplication> builder)
    {
        builder.ToTable("AccountApplications");
        builder.Property(application => application.Name).HasMaxLength(100);
        builder.Property(application => application.Kana).HasMaxLength(100);
        builder.Property(application => application.InstitutionName).HasMaxLength(200);
        builder.Property(application => application.InstitutionCode).HasMaxLength(20);
        builder.Property(application => application.Phone).HasMaxLength(20);
        builder.Property(application => application.WishedRole).HasMaxLength(60);
        builder.Property(application => application.Note).HasMaxLength(400);
        builder.Property(application => application.Source).HasMaxLength(64);
        builder.Property(application => application.Reason).HasMaxLength(400);
        builder.HasIndex(application => new { application.State, application.CreatedAt });
        builder.HasIndex(application => new { application.Source, application.CreatedAt });
    }
}
