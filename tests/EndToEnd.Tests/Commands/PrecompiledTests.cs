#if !DEBUG
using System.Reflection.PortableExecutable;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class PrecompiledTests
{
    [Theory]
    [InlineData("linq2db", true)]
    [InlineData("Akka.Persistence.Sql", true)]
    [InlineData("CoCreation.Sim.Model", true)]
    [InlineData("Npgsql", false)]
    public void Library_OfTheProgram_IsCompiledAheadWhereAStartNeedsMuchOfIt(string name, bool isAhead)
    {
        using PEReader library = new(File.OpenRead(Path.Combine(AppContext.BaseDirectory, $"{name}.dll")));
        Assert.Equal(isAhead, library.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }
}
#endif
