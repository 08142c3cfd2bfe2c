using System.Reflection;
using System.Reflection.Emit;
using HerSys.Platform.Data.Migrations;

namespace HerSys.Platform.Data.Tests.Migrations.Samples;

/// <summary>
/// Makes releases of one migration class: types of the same full name in assemblies of their own, as an older and a
/// newer program have them.
/// </summary>
internal static class MigrationRelease
{
    public const string ClassName = "HerSys.Samples.WardMigrations";

    public static MigrationSet Of<TMigration>(params Type[] before)
        where TMigration : DataMigration
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("HerSys.Samples." + typeof(TMigration).Name), AssemblyBuilderAccess.RunAndCollect);
        var type = assembly.DefineDynamicModule("main").DefineType(ClassName, TypeAttributes.Public | TypeAttributes.Class, typeof(TMigration));
        type.DefineDefaultConstructor(MethodAttributes.Public);
        return MigrationSet.Of([.. before, type.CreateType()]);
    }
}
