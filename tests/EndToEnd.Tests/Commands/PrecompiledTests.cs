using System.Reflection.PortableExecutable;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class PrecompiledTests
{
#if !DEBUG
    [Theory]
    [InlineData("cocreation", true)]
    [InlineData("linq2db", true)]
    [InlineData("Akka.Persistence.Sql", true)]
    [InlineData("CoCreation.Sim.Model", true)]
    [InlineData("Npgsql", false)]
    public void Library_OfTheProgram_IsCompiledAheadWhereAStartNeedsMuchOfIt(string name, bool isAhead) =>
        Assert.Equal(isAhead, IsCompiledAhead(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")));
#endif

    /// <summary>Whether a library holds machine code, too.</summary>
    internal static bool IsCompiledAhead(string path)
    {
        using PEReader library = new(File.OpenRead(path));
        return library.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
