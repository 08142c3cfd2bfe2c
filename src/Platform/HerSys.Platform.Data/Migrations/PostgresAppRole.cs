namespace HerSys.Platform.Data.Migrations;

/// <summary>The role that the application takes on at run time: it has rows and nothing else.</summary>
internal static class PostgresAppRole
{
    private const string Step = "Role";

    /// <summary>Makes the role if the login may, lets the login take it on, and refuses one that would pass the fence.</summary>
    public static async Task EnsureAsync(PostgresMigrationDatabase database, string role, CancellationToken cancellationToken)
    {
        var name = SqlNames.Quote(role);
        var literal = SqlNames.Literal(role);
        try
        {
            if (await database.AskAsync($"SELECT 1 FROM pg_roles WHERE rolname = {literal}", cancellationToken) is null)
            {
                await database.ExecuteAsync(CreateSql(name), cancellationToken);
            }

            if (await database.AskAsync($"SELECT pg_has_role(current_user, {literal}, 'MEMBER')", cancellationToken) is false)
            {
                await database.ExecuteAsync($"GRANT {name} TO CURRENT_USER", cancellationToken);
            }

            await database.ExecuteAsync($"GRANT USAGE ON SCHEMA public TO {name}", cancellationToken);
        }
        catch (Npgsql.PostgresException exception)
        {
            throw new MigrationException(
                nameof(PostgresAppRole),
                Step,
                $"{exception.MessageText}. As an administrator of the server run: CREATE ROLE {name} NOLOGIN; GRANT {name} TO the login role.",
                exception);
        }

        var passes = await database.AskAsync($"SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = {literal}", cancellationToken);
        if (passes is true)
        {
            throw new MigrationException(nameof(PostgresAppRole), Step, $"role {name} is a superuser or bypasses row-level security; name another in AppRole.");
        }
    }

    /// <summary>Another database of the same server may be making the same role at this moment.</summary>
    private static string CreateSql(string name) =>
        $"""
        DO $$ BEGIN
            CREATE ROLE {name} NOLOGIN NOSUPERUSER NOBYPASSRLS;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$
        """;
}
